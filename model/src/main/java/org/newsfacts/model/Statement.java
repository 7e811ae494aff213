package org.newsfacts.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something: any voiced attribution, quoted or paraphrased.
 *
 * <p><q>"We will not yield," the mayor told reporters.</q> gives the speaker "the mayor", mode
 * DIRECT, the cue "told", the content "We will not yield," and the addressee "reporters".
 *
 * <p>The content lists the pieces in the order of the text, without the outer quotation marks. A
 * declined or denied saying ("declined to say whether ...") is {@code negated}.
 *
 * @param basis evidence, rule and how the fact is told
 * @param speaker who speaks; null only when the text names nobody ("is reported to")
 * @param mode how the words stand in the text
 * @param cue the word or words of saying; null where none stands beside the quotation
 * @param cueClass what kind of speaking the cue is; null when not classified
 * @param content what is said, piece by piece
 * @param addressee to whom; null when not said
 * @param setting where or in what form: tweet, statement, press conference; null when not said
 */
public record Statement(
    Basis basis,
    @Nullable Actor speaker,
    Mode mode,
    @Nullable Span cue,
    @Nullable CueClass cueClass,
    List<Span> content,
    @Nullable Actor addressee,
    @Nullable Span setting)
    implements Fact {

  /** Checks that what is required is given; copies the lists. */
  public Statement {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(mode, "mode");
    content = List.copyOf(content);
  }

  /** Returns a builder of a fact with this basis. */
  public static Builder builder(Basis basis) {
    return new Builder(basis);
  }

  /** Returns a builder that holds what this fact holds. */
  public Builder toBuilder() {
    return new Builder(basis)
        .speaker(speaker)
        .mode(mode)
        .cue(cue)
        .cueClass(cueClass)
        .content(content)
        .addressee(addressee)
        .setting(setting);
  }

  @Override
  public Statement withBasis(Basis newBasis) {
    return new Statement(newBasis, speaker, mode, cue, cueClass, content, addressee, setting);
  }

  /** Collects the components; those never set stay absent. */
  public static final class Builder {

    private final Basis basis;
    private @Nullable Actor speaker;
    private @Nullable Mode mode;
    private @Nullable Span cue;
    private @Nullable CueClass cueClass;
    private List<Span> content = List.of();
    private @Nullable Actor addressee;
    private @Nullable Span setting;

    private Builder(Basis basis) {
      this.basis = basis;
    }

    /** Sets the speaker. */
    public Builder speaker(@Nullable Actor value) {
      speaker = value;
      return this;
    }

    /** Sets the mode. */
    public Builder mode(Mode value) {
      mode = value;
      return this;
    }

    /** Sets the cue. */
    public Builder cue(@Nullable Span value) {
      cue = value;
      return this;
    }

    /** Sets the cue class. */
    public Builder cueClass(@Nullable CueClass value) {
      cueClass = value;
      return this;
    }

    /** Sets the content. */
    public Builder content(List<Span> value) {
      content = value;
      return this;
    }

    /** Sets the addressee. */
    public Builder addressee(@Nullable Actor value) {
      addressee = value;
      return this;
    }

    /** Sets the setting. */
    public Builder setting(@Nullable Span value) {
      setting = value;
      return this;
    }

    /**
     * Returns the fact.
     *
     * @throws NullPointerException naming the component when a required one was never set
     */
    public Statement build() {
      return new Statement(
          basis,
          speaker,
          Objects.requireNonNull(mode, "mode"),
          cue,
          cueClass,
          content,
          addressee,
          setting);
    }
  }

  /** How the words of a statement stand in the text. */
  public enum Mode {
    /** Only quoted: <q>"We will not yield," the mayor said.</q> */
    DIRECT,
    /** Only paraphrased: <q>The mayor said the city would not yield.</q> */
    INDIRECT,
    /** Paraphrased with quoted words: <q>The mayor said the city would "never" yield.</q> */
    MIXED
  }
}

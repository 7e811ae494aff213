package org.newsfacts.model;

/** What kind of speaking a cue word is. */
public enum CueClass {
  /** Neutral: said, told, stated, added, according to. */
  SAYING,
  /** In writing: wrote, tweeted, posted, published. */
  WRITING,
  /** Passing on news: reported, revealed, disclosed. */
  REPORTING,
  /** With authority: announced, declared, proclaimed. */
  ANNOUNCING,
  /** Noting or describing: noted, explained, described, called. */
  EXPLAINING,
  /** In reply: replied, responded, countered. */
  ANSWERING,
  /** Without proof: claimed, alleged, asserted, insisted, argued. */
  CLAIMING,
  /** Vouching: confirmed, verified, reiterated, stressed. */
  CONFIRMING,
  /** Against the own interest: admitted, acknowledged, conceded. */
  ADMITTING,
  /** Taking the same side: agreed, concurred, accepted. */
  AGREEING,
  /** Saying no to a claim: denied, dismissed, rejected, disputed. */
  DENYING,
  /** Not saying: declined to comment, refused to say. */
  DECLINING,
  /** A question: asked, wondered, questioned. */
  ASKING,
  /** Wanting an act: urged, called for, appealed, requested. */
  REQUESTING,
  /** Binding somebody: ordered, demanded, instructed, ruled. */
  ORDERING,
  /** Putting forward: suggested, proposed, recommended, advised. */
  SUGGESTING,
  /** Of danger: warned, cautioned. */
  WARNING,
  /** Of harm from the speaker: threatened. */
  THREATENING,
  /** Binding oneself: promised, pledged, vowed, offered. */
  PROMISING,
  /** Of the future: predicted, forecast, expected. */
  PREDICTING,
  /** An opinion or feeling: believed, thought, feared, hoped. */
  THINKING,
  /** praised, welcomed, thanked. */
  PRAISING,
  /** criticized, condemned, blamed, accused. */
  CRITICIZING,
  /** Evidence that speaks: a poll found, the figures showed. */
  SHOWING
}

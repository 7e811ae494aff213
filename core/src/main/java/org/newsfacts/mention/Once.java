package org.newsfacts.mention;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made when first asked for, then kept. For use by several threads. */
final class Once<T> {
  private final Supplier<T> made;
  private volatile @Nullable T kept;

  Once(Supplier<T> made) {
    this.made = made;
  }

  T get() {
    T known = kept;
    if (known == null) {
      synchronized (this) {
        known = kept;
        if (known == null) {
          known = Objects.requireNonNull(made.get());
          kept = known;
        }
      }
    }
    return known;
  }
}

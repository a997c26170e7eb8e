/** The few statistics that the quality report needs. */

/**
 * One-sided lower 95 % bound of a share: the exact one of C. J. Clopper and E. S. Pearson, "The use of
 * confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934), 404-413.
 * It is the share under which so many hits or more would come up in one sample of twenty; never too
 * high, however small the sample, which is what a promise about precision needs.
 */
export function lowerBound(hits: number, n: number): number {
  if (hits === 0 || n === 0) return 0
  let low = 0
  let high = hits / n
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (atLeast(hits, n, middle) > 0.05) high = middle
    else low = middle
  }
  return low
}

/** Probability of `hits` or more among `n` when each comes up with probability `share`. */
function atLeast(hits: number, n: number, share: number): number {
  if (share <= 0) return 0
  let sum = 0
  let choose = 0
  // The logarithm of the binomial coefficient is built up term by term from the top.
  for (let count = n; count >= hits; count--) {
    sum += Math.exp(choose + count * Math.log(share) + (n - count) * Math.log1p(-share))
    choose += Math.log(count) - Math.log(n - count + 1)
  }
  return sum
}

/** Hits per 10,000 words. */
export function per10k(hits: number, words: number): number {
  return words === 0 ? 0 : (hits / words) * 10_000
}

/** Cut to four decimals, so that the report reads well and differs only where the numbers do. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

// Units; a tweet has 280 characters at most, its links and the signature's name aside.
const TWEET = 400
const SIGNATURE =
  /pic\.twitter\.com\/|(?:[—–]|--|â) ?[^\n—–]{1,60}? ?\(@\w{1,15}\),? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/

/**
 * Whether the words belong to an embedded tweet, which ends in a picture's address or in "— Name (@handle) May 5, 2017":
 * quoted, though without marks. A sentence of the article that stands directly before one is left alone with it.
 */
export function isTweet(text: string, at: number): boolean {
  return SIGNATURE.test(text.slice(at, at + TWEET))
}

/**
 * A stream that can be ended from outside.
 */

// A source that never waits gives timers and signals of the system (Ctrl-C) no turn, so nobody could end it.
const TURN = 50

/**
 * The values of a source one at a time, each asked for when the last has been taken. When the signal is aborted it rejects
 * with the signal's reason, at once even while it waits for the source. Leaving it closes the source. The event loop
 * gets a turn every 50 ms at least, or after the value that took longer.
 */
export async function* abortable<Value>(
  source: Iterable<Value> | AsyncIterable<Value>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Value, void, undefined> {
  signal?.throwIfAborted()
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : each(source)
  let state: 'open' | 'waiting' | 'done' = 'open'
  let rested = Date.now()
  try {
    for (;;) {
      if (Date.now() - rested >= TURN) {
        await new Promise((resolve) => setTimeout(resolve, 0))
        rested = Date.now()
      }
      signal?.throwIfAborted()
      state = 'waiting'
      const next = await unlessAborted(iterator.next(), signal)
      state = next.done === true ? 'done' : 'open'
      if (next.done === true) return
      yield next.value
    }
  } finally {
    const isAborted = signal?.aborted === true
    // What ended or threw is closed already.
    if (state === 'open' || (state === 'waiting' && isAborted)) {
      const closed = Promise.resolve(iterator.return?.())
      // A generator that waits closes when it comes to itself, which may be never.
      if (isAborted) closed.catch(() => undefined)
      else await closed
    }
  }
}

async function* each<Value>(source: Iterable<Value>): AsyncGenerator<Value, void, undefined> {
  yield* source
}

// `Promise.race` with one promise for the whole stream would keep something of every value until the end.
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, {once: true})
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
    if (signal.aborted) abort()
  })
}

declare module 'nspell' {
  export default function nspell(dictionary: {readonly aff: Uint8Array; readonly dic: Uint8Array}): unknown
}

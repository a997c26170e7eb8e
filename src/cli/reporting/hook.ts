import {counted} from '../../report/report.js'
import {visible} from '../../report/visible.js'

/** More files than this are not named one by one. */
const MOST = 5

/** How a hook that fixed files ends: where to look, and how to go on. */
export function afterFixing(paths: ReadonlySet<string>, areStaged: boolean): string {
  const files = [...paths].map(quoted)
  const add = files.length > MOST ? 'git add --update' : `git add ${files.join(' ')}`
  return `
copydesk: ${counted(files.length, 'file')} fixed${areStaged ? ' and staged' : ''}; the commit stops, so that somebody looks first
  see     git diff${areStaged ? ' --cached' : ''}
  accept  ${areStaged ? '' : `${add} && `}git commit
`
}

/**
 * How a hook ends that leaves findings: how to see, mend and suppress them.
 * @param left the files, each with the fingerprint of its first finding that counts
 * @param areFixed whether all that can be mended for sure is mended
 */
export function afterFindings(left: ReadonlyMap<string, string>, areFixed: boolean): string {
  const [[path, fingerprint] = ['FILE', 'FINGERPRINT']] = left
  const first = quoted(path)
  const file = left.size === 1 ? first : 'FILE'
  return `
copydesk: the commit stops at what ${areFixed ? 'is left' : 'was found'} in ${left.size === 1 ? first : `${left.size} files`}
  see       npx copydesk lint ${file}
  mend      by hand${areFixed ? '' : ` or with npx copydesk fix ${file}`}, then git add ${file}
  suppress  npx copydesk suppress ${fingerprint} ${first} --reason "why it is right"
            (that is the first finding; lint --fingerprints has those of all)
  baseline  npx copydesk lint . --baseline copydesk.baseline.json --update-baseline
            (once, to begin with: accepts what there is)
`
}

/** A path as a shell takes it. */
export function quoted(path: string): string {
  if (/^[\w./@%+=:,-]+$/.test(path)) return path
  if (visible(path) === path) return `'${path.replaceAll("'", "'\\''")}'`
  // What cannot be shown is written by its bytes, which bash and zsh understand.
  const bytes = [...path].map((character) =>
    visible(character) === character
      ? character.replace(/[\\']/, '\\$&')
      : [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  )
  return `$'${bytes.join('')}'`
}

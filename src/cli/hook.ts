import {counted} from '../report/report.js'
import {visible} from '../report/visible.js'

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
 * How a hook ends that leaves findings.
 * @param areFixed whether all that can be mended for sure is mended
 */
export function afterFindings(paths: ReadonlySet<string>, areFixed: boolean): string {
  const [first = 'FILE'] = [...paths].map(quoted)
  const file = paths.size === 1 ? first : 'FILE'
  return `
copydesk: the commit stops at what ${areFixed ? 'is left' : 'was found'} in ${paths.size === 1 ? file : `${paths.size} files`}
  see       npx copydesk lint ${file}
  mend      by hand${areFixed ? '' : ` or with npx copydesk fix ${file}`}, then git add ${file}
  suppress  npx copydesk suppress FINGERPRINT --reason "why it is right"
  all old   npx copydesk lint --update-baseline --baseline copydesk.baseline.json
`
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${visible(path).replaceAll("'", "'\\''")}'`
}

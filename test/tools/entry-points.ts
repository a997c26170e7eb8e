/** What the package exports, and the source that stands behind it. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {exports: Record<string, {default: string} | string>}

/** `copydesk/rules/byline` as an expression, and `…/rules/byline/rule.ts` as what to put in its place. */
export const entryPoints: ReadonlyArray<{readonly specifier: RegExp; readonly source: string}> = Object.entries(exports).flatMap(
  ([path, target]) =>
    typeof target === 'string'
      ? []
      : [
          {
            specifier: new RegExp(`^copydesk${path.slice(1).replace('*', '([^/]+)')}$`),
            source: root + target.default.replace('./dist/', '').replace(/\.js$/, '.ts').replace('*', '$1'),
          },
        ],
)

/** The package as bundlers make it a part of a program. */
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build, type Plugin} from 'esbuild'
import {entryPoints} from './entry-points.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** `copydesk` is its source, with what package.json says of side effects. */
const fromSource: Plugin = {
  name: 'from-source',
  setup(building) {
    building.onResolve({filter: /^copydesk(?:\/|$)/}, ({path, kind}) => {
      const entry = entryPoints.find(({specifier}) => specifier.test(path))
      return entry && building.resolve(path.replace(entry.specifier, entry.source), {kind, resolveDir: root})
    })
  },
}

export interface Bundle {
  readonly code: string
  /** Bytes that each file adds, by its path from the root; those that add none are left out. */
  readonly files: ReadonlyMap<string, number>
}

/** Bundles a program for the browser, minified, into one script that puts what it exports into `bundle`. */
export async function bundled(contents: string, options: BuildOptions = {}): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    stdin: {contents, loader: 'ts', resolveDir: `${root}test/package`},
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'bundle',
    write: false,
    logLevel: 'error',
    metafile: true,
    plugins: [fromSource],
    ...options,
  })
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs))
  return {
    code: outputFiles?.[0]?.text ?? '',
    files: new Map(inputs.map(([file, {bytesInOutput}]) => [file, bytesInOutput] as const).filter(([, bytes]) => bytes > 0)),
  }
}

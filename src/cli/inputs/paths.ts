import {relative, sep} from 'node:path'

/** A path with `/` between its parts. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** A file as it is called from a folder, both absolute: with `/` between its parts, and `..` where it is not below it. */
export function pathFrom(folder: string, file: string): string {
  return slashed(relative(folder, file))
}

/** Whether a file is the folder itself or lies below it; both absolute. */
export function isBelow(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

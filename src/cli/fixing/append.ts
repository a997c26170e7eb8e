import {constants} from 'node:fs'
import type {FileHandle} from 'node:fs/promises'

const {O_APPEND, O_CREAT, O_TRUNC, O_WRONLY} = constants

/** Opens a file for appending, with nothing in it; also a device, which cannot be cut. */
export const EMPTY = O_APPEND | O_CREAT | O_TRUNC | O_WRONLY

/**
 * Writes bytes behind the others of a file that was opened for appending: all of them or none. A disk that is full takes the
 * beginning of a line, and the next line that finds room would be glued to it, so that neither could be read.
 * @returns the size of the file
 */
export async function appendWhole(file: FileHandle, size: number, bytes: Uint8Array): Promise<number> {
  try {
    await file.writeFile(bytes)
  } catch (error) {
    await file.truncate(size).catch(() => undefined)
    throw error
  }
  return size + bytes.length
}

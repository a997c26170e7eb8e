import {createContext, runInContext} from 'node:vm'
import {expect, it} from 'vitest'
import {bundled} from '../tools/bundle.js'
import {exercise} from './exercise.js'

/** What every browser and every worker in one has beside the language itself. */
const WEB = {AbortController, TextDecoder, TextEncoder, URL, setTimeout}

it('does the same without Node as in it', async () => {
  // A worker has no document, with which one dependency decodes entities in pages.
  const {code} = await bundled("export {exercise} from './exercise.js'", {conditions: ['worker']})
  const context = createContext({...WEB})
  runInContext(`'use strict'\n${code}`, context)
  expect(runInContext('[typeof process, typeof Buffer, typeof require, typeof global]', context).join()).toBe(
    'undefined,undefined,undefined,undefined',
  )
  const done = (await runInContext('bundle.exercise()', context)) as string
  const here = await exercise()
  expect(here).toContain('repeated-words')
  expect(JSON.parse(done)).toEqual(JSON.parse(here))
  expect(done).toBe(here)
})

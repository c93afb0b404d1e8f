import { getLanguage } from './locale.ts'

/** The name of a spoken language by its code, in the language in use: `ti` → `tigrigna`. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(getLanguage(), { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** The languages met in reception, for choices; the names come from the browser. */
export const spokenLanguages = [
  'fr',
  'nl',
  'en',
  'am',
  'ar',
  'ary',
  'bg',
  'bin',
  'bm',
  'bn',
  'ckb',
  'de',
  'dyu',
  'es',
  'fa',
  'ff',
  'ha',
  'hi',
  'hu',
  'it',
  'kmr',
  'ln',
  'om',
  'pa',
  'pl',
  'prs',
  'ps',
  'pt',
  'ro',
  'rom',
  'ru',
  'so',
  'sq',
  'sr',
  'sw',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'wo',
  'yo',
  'zh',
] as const

import type { FileCompartment } from '@havre/policy/compartments.ts'

/**
 * The registers of a youth file: what lives and changes beside the entries, each in one compartment of the matrix.
 * A file's page names those that the reader may open; each has a room of its own.
 */
export const REGISTERS = {
  outings: 'LOG',
  belongings: 'LOG',
  missing: 'SAFETY',
  money: 'EDUC',
  treatments: 'MED',
  activities: 'INTEG',
  stays: 'OPS',
  parties: 'IDENT',
  procedures: 'LEGAL',
  places: 'AUTON',
  network: 'AUTON',
  exit: 'AUTON',
  programme: 'AUTON',
  autonomy: 'AUTON',
} as const satisfies Record<string, FileCompartment>

export type RegisterName = keyof typeof REGISTERS

export const REGISTER_NAMES = Object.keys(REGISTERS).filter((name): name is RegisterName => name in REGISTERS)

/** Registers that show nothing to who reads a part of their compartment only. */
export const READ_WHOLE: readonly RegisterName[] = ['exit']

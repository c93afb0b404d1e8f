const IN_HOUSE = ['admitted', 'observation', 'integration', 'orientation', 'autonomy_studio']

/** Whether a youth in this phase lives in the house: the generated column `youth_file.present` says the same. */
export function isInHouse(phase: string): boolean {
  return IN_HOUSE.includes(phase)
}

/**
 * Recognises three presses of Shift within a second, nothing else in between: a chord used for capitals does not
 * count. Feed it every key going down; answers true at the third press.
 */
export function tripleShift(): (key: string, repeated: boolean, atMs: number) => boolean {
  let presses: number[] = []
  return (key, repeated, atMs) => {
    if (repeated) return false
    if (key !== 'Shift') {
      presses = []
      return false
    }
    presses = [...presses.filter(press => atMs - press < 1000), atMs]
    if (presses.length < 3) return false
    presses = []
    return true
  }
}

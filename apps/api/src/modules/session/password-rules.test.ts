import { describe, expect, test } from 'vitest'
import { isWeakPassword } from './password-rules.ts'

describe('A password', () => {
  test.each([
    'short one 12',
    'aaaaaaaaaaaaaaaaaaaa',
    'abababababababababab',
    '123456789012345',
    'azertyuiopqsdfghjklm',
    'Password123456789!',
    'motdepassemotdepasse',
    'P@ssw0rdP@ssw0rd2026',
    'havre-havre-havre-1',
    'Maison2026Maison2026',
    'correcthorsebatterystaple',
    'mireille.dubois2026',
    'BonjourBonjour2025!',
    'Autonomie-Securite-1',
  ])('%s is among the first guesses and is refused', password => {
    expect(isWeakPassword(password, 'mireille.dubois')).toBe(true)
  })

  test.each([
    'violons tordus sous la grange',
    'k7 Vd9.pWzr!qLhT',
    'le héron boite près du canal',
    'drie kromme lepels en een kraai',
    'ψυχή και θάλασσα μαζί',
    'зимний вечер у старой реки',
  ])('%s is accepted: long and somebody’s own, in any script', password => {
    expect(isWeakPassword(password, 'mireille.dubois')).toBe(false)
  })

  test('that carries the login of its owner and little else is refused for that owner only', () => {
    expect(isWeakPassword('zbigniewkowalczyk', 'zbigniew.kowalczyk')).toBe(true)
    expect(isWeakPassword('zbigniewkowalczyk', 'mireille.dubois')).toBe(false)
  })
})

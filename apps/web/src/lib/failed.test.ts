import { expect, test } from 'vitest'
import { ApiProblem } from './api-problem.ts'
import { isAbsent } from './failed.tsx'

const invalid = (...pointers: string[]) =>
  new ApiProblem(400, {
    type: '/problems/invalid-request',
    errors: pointers.map(pointer => ({ pointer, code: 'invalid_format' })),
  })

test('an address that can name nothing is as absent as an unknown one', () => {
  expect(isAbsent(invalid('#/params/youthId'))).toBe(true)
  expect(isAbsent(new ApiProblem(404, {}))).toBe(true)
})

test('a wrong answer in a form, or a service in trouble, is not called absent', () => {
  expect(isAbsent(invalid('#/params/youthId', '#/phase'))).toBe(false)
  expect(isAbsent(invalid())).toBe(false)
  expect(isAbsent(new ApiProblem(500, {}))).toBe(false)
})

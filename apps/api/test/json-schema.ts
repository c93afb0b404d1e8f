import fc from 'fast-check'

/** As much of JSON Schema as the served OpenAPI document uses. */
export type JsonSchema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  maxItems?: number
  minItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
}

/** Values that the schema describes; where it says nothing, any plain text. */
export function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const variants = schema.anyOf ?? schema.oneOf
  if (variants) return fc.oneof(...variants.map(valuesOf))
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, one]) => [key, valuesOf(one)])),
        { requiredKeys: schema.required ?? [], noNullPrototype: true },
      )
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, 4),
      })
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -9, max: Math.min(schema.maximum ?? 99, 1e6) })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return textsOf(schema)
  }
}

function textsOf({ format, pattern, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<string> {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  if (format === 'uuid') return fc.uuid({ version: 4 })
  if (format === 'date') return days.map(day => day.toISOString().slice(0, 10))
  if (format === 'date-time') return days.map(day => day.toISOString())
  if (pattern && !pattern.includes('\\p')) {
    return fc
      .stringMatching(new RegExp(pattern))
      .map(text => text.slice(0, maxLength))
      .filter(text => text.length >= minLength)
  }
  return fc
    .string({ unit: fc.constantFrom(...'abcdéèàüß żع語 -’'), minLength, maxLength: Math.min(maxLength, 60) })
    .map(text => text.padEnd(minLength, 'a'))
}

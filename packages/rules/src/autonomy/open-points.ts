/** A contract text as far as it is asked whether it is whole. */
type Written = {
  readonly content: {
    readonly purpose: string
    readonly houseObligations: string
    readonly youthObligations: string
    readonly breakClause: string
    readonly stages: readonly {
      readonly title: string
      readonly objectives: readonly string[]
      readonly criteria: readonly { readonly text: string; readonly measure: string }[]
    }[]
    readonly budget: readonly { readonly label: string }[]
  }
  readonly language: string | null
  readonly effectiveOn: string | null
}

type OpenPoint = { readonly pointer: string; readonly code: 'required-to-sign' }

/** What a text still lacks before it can be put to anybody for signature, each at its field. */
export function openPoints({ content, language, effectiveOn }: Written): OpenPoint[] {
  const clauses = (['purpose', 'houseObligations', 'youthObligations', 'breakClause'] as const).filter(name =>
    isBlank(content[name]),
  )
  return [
    ...clauses.map(name => required(`content/${name}`)),
    ...content.stages.flatMap((stage, at) => [
      ...(isBlank(stage.title) ? [required(`content/stages/${at}/title`)] : []),
      ...(stage.objectives.every(isBlank) ? [required(`content/stages/${at}/objectives`)] : []),
      ...(stage.criteria.length === 0 ? [required(`content/stages/${at}/criteria`)] : []),
      ...stage.criteria.flatMap((one, n) => [
        ...(isBlank(one.text) ? [required(`content/stages/${at}/criteria/${n}/text`)] : []),
        ...(isBlank(one.measure) ? [required(`content/stages/${at}/criteria/${n}/measure`)] : []),
      ]),
    ]),
    ...content.budget.flatMap(({ label }, n) =>
      isBlank(label) ? [required(`content/budget/${n}/label`)] : [],
    ),
    ...(language === null ? [required('language')] : []),
    ...(effectiveOn === null ? [required('effectiveOn')] : []),
  ]
}

const isBlank = (words: string) => words.trim() === ''

function required(path: string): OpenPoint {
  return { pointer: `#/${path}`, code: 'required-to-sign' }
}

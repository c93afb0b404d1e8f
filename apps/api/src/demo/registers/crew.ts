import type { DemoHouse } from './registers.ts'

/** Who acts on one youth's registers, by account id. */
export type Hands = {
  readonly referent: string
  readonly educator: string
  readonly coordinator: string
  /** Whoever works at this hour of the day (UTC). */
  at(hour: number): string
}

/** The team of a youth as the demo named it; the night belongs to the night staff. */
export function handsOf({ plan }: DemoHouse, youthId: string): Hands {
  const named = (role: string) => plan.members.find(one => one.youthId === youthId && one.function === role)
  const first = (role: string) => plan.accounts.find(account => account.roles.some(held => held === role))
  const known = (id: string | undefined) => {
    if (!id) throw new Error('the demo has nobody for this')
    return id
  }
  const referent = known(named('referent')?.accountId)
  const educator = known(named('educator')?.accountId)
  const night = known(first('NGT')?.id)
  return {
    referent,
    educator,
    coordinator: known(first('COO')?.id),
    at: hour => (hour >= 20 || hour < 6 ? night : hour % 2 === 0 ? educator : referent),
  }
}

/** The file of a youth by alias. */
export function fileNamed({ plan }: DemoHouse, alias: string) {
  const file = plan.files.find(one => one.alias === alias)
  if (!file) throw new Error(`the demo has no ${alias}`)
  return file
}

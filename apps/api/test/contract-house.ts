import type { Autonomy, AutonomyContract, ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { StudioApplication } from '@havre/contracts/studio-applications.ts'
import { ADMISSION_CONDITIONS } from '@havre/rules/autonomy/admission.ts'
import { nameOnFile } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../src/demo/builders.ts'
import { ifMatch, once, openHouse, type Person } from './harness.ts'

export type Refused = { rule?: string; errors?: { pointer: string; code: string }[]; reasons?: unknown[] }

/** A house with a coordinator, a director and two referents of one youth, and what a contract is driven with. */
export async function openContractHouse() {
  let clock = new Date('2026-06-01T09:00:00Z')
  const house = await openHouse({ now: () => clock })
  const coordinator = await house.person('COO')
  const director = await house.person('DIR')
  const aminata = await house.person('EDU', 'REF')
  const thomas = await house.person('EDU', 'REF')

  /** A file of somebody born on that day, with both referents named and a guardian among the people around. */
  async function fileOf(given: { birthOn?: string } = {}): Promise<BuiltFile> {
    const file = await buildFile(house, {
      phase: 'autonomy_studio',
      birthOn: given.birthOn ?? '2009-05-04',
      arrivedOn: '2025-06-01',
    })
    for (const one of [aminata, thomas]) await nameOnFile(house, file, one.id, 'referent')
    const guardian = { role: 'guardian', name: 'Me Delvaux', since: '2026-01-01', mayCall: 'yes' }
    await coordinator.call('POST', `/api/v1/youth-files/${file.id}/parties`, guardian, once())
    return file
  }
  const read = (file: BuiltFile, by = coordinator) =>
    by.call<Autonomy>('GET', `/api/v1/youth-files/${file.id}/autonomy`)
  const asked = new Set<string>()
  const ask = (file: BuiltFile, by = aminata, body: object = {}) => {
    asked.add(file.id)
    return by.call<StudioApplication & Refused>(
      'POST',
      `/api/v1/youth-files/${file.id}/studio-applications`,
      { words: 'Je veux cuisiner chez moi.', ...body },
      once(),
    )
  }
  const decide = (application: StudioApplication, body: object, by = coordinator) =>
    by.call<StudioApplication & Refused>(
      'POST',
      `/api/v1/studio-applications/${application.id}/decision`,
      { reason: 'Prêt et soutenu par ses référents.', ...body },
      ifMatch(application.version),
    )
  /** Begins a contract; who has not asked before asks and is accepted first. */
  const open = async (file: BuiltFile, by = coordinator, body: object = {}) => {
    if (!asked.has(file.id))
      await decide((await ask(file)).body, { decision: 'accepted', against: ADMISSION_CONDITIONS })
    return by.call<AutonomyContract & Refused>(
      'POST',
      `/api/v1/youth-files/${file.id}/autonomy-contracts`,
      body,
      once(),
    )
  }
  const save = (text: ContractText, change: object = {}, by = coordinator) =>
    by.call<ContractText & Refused>(
      'PUT',
      `/api/v1/contract-texts/${text.id}`,
      { content: text.content, language: 'fr', interpreter: null, effectiveOn: '2026-06-01', ...change },
      ifMatch(text.version),
    )
  const propose = (text: ContractText, by = coordinator) =>
    by.call<AutonomyContract & Refused>(
      'POST',
      `/api/v1/contract-texts/${text.id}/proposal`,
      {},
      ifMatch(text.version),
    )
  const partyOf = (text: ContractText, of: string) =>
    text.parties.find(one => one.until === null && (one.role === of || one.person?.id === of))
  const sign = (text: ContractText, of: string, by: Person, body: object = {}, key = once()) =>
    by.call<AutonomyContract & Refused>(
      'POST',
      `/api/v1/contract-texts/${text.id}/signatures`,
      { partyId: partyOf(text, of)?.id, digest: text.digest, way: 'screen', language: 'fr', ...body },
      key,
    )
  const act = (contract: AutonomyContract, name: string, body: object = {}, by = coordinator) =>
    by.call<AutonomyContract & Refused>(
      'POST',
      `/api/v1/autonomy-contracts/${contract.id}/acts`,
      { act: name, reason: 'Décidé en réunion d’équipe.', ...body },
      { ...once(), ...ifMatch(contract.version) },
    )
  const amend = (contract: AutonomyContract, by = coordinator) =>
    by.call<AutonomyContract & Refused>(
      'POST',
      `/api/v1/autonomy-contracts/${contract.id}/texts`,
      { reason: 'Horaire de travail changé.' },
      once(),
    )

  /** A draft with every word that a proposal asks for. */
  async function drafted(file: BuiltFile): Promise<ContractText> {
    const opened = await open(file)
    const draft = newest(opened.body)
    const saved = await save(draft, { content: whole(draft) })
    return saved.body
  }
  async function proposed(file: BuiltFile): Promise<ContractText> {
    return newest((await propose(await drafted(file))).body)
  }
  /** Signed by everybody but those named. */
  async function signedBut(text: ContractText, ...but: string[]): Promise<AutonomyContract> {
    const each: [string, Person][] = [
      ['youth', aminata],
      [aminata.id, aminata],
      [thomas.id, thomas],
      ['director', director],
      ['guardian', thomas],
    ]
    let last: AutonomyContract | undefined
    for (const [of, by] of each.filter(([of]) => !but.includes(of) && partyOf(text, of)))
      last = (await sign(text, of, by)).body
    if (!last) throw new Error('nobody signed')
    return last
  }
  async function running(file: BuiltFile): Promise<AutonomyContract> {
    return (await act(await signedBut(await proposed(file)), 'start')).body
  }

  return {
    house,
    coordinator,
    director,
    aminata,
    thomas,
    fileOf,
    read,
    ask,
    decide,
    open,
    save,
    propose,
    partyOf,
    sign,
    act,
    amend,
    drafted,
    proposed,
    signedBut,
    running,
    setClock: (at: string) => {
      clock = new Date(at)
    },
  }
}

export function newest({ texts }: AutonomyContract): ContractText {
  const [text] = texts
  if (!text) throw new Error('a contract without a text')
  return text
}

/** The content of a draft with nothing left open. */
export function whole({ content }: ContractText): ContractText['content'] {
  return {
    ...content,
    purpose: 'Vivre seul, avec quelqu’un qui répond.',
    houseObligations: 'Une présence chaque jour.',
    youthObligations: 'Tenir son studio.',
    rules: 'Visites le jour.',
    breakClause: 'Violence ou danger pour la maison.',
    budget: [{ key: 'rent', label: 'Loyer', direction: 'out', cents: 25_000 }],
    stages: content.stages.map(stage => ({
      ...stage,
      objectives: ['Cuisiner trois repas par semaine'],
      criteria: [{ key: 'meals', text: 'Repas préparés', measure: '3 par semaine, 4 semaines' }],
    })),
  }
}

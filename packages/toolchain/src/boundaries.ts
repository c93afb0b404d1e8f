import { dirname, posix } from 'node:path'
import { type Import, isTest, type Source } from './sources.ts'

/** A rule of the house: which files it looks at and what it finds wrong in one of them. */
export type Rule = {
  title: string
  covers: (source: Source) => boolean
  faults: (source: Source) => string[]
}

const under = (folder: string) => (source: Source) => source.path.startsWith(folder)
const shipped = (folder: string) => (source: Source) => source.path.startsWith(folder) && !isTest(source)

/** Imports by package name or by path relative to the root; whatever `allows` refuses is a fault. */
function mayImport(allows: (target: string, how: Import, source: Source) => boolean): Rule['faults'] {
  return source =>
    source.imports
      .filter(how => !allows(targetOf(source, how), how, source))
      .map(how => `imports ${how.from}`)
}

function mustNotSay(pattern: RegExp): Rule['faults'] {
  return ({ text }) => {
    const lines = text.split('\n')
    return lines.flatMap((line, at) => (pattern.test(line) ? [`line ${at + 1}: ${line.trim()}`] : []))
  }
}

function targetOf(source: Source, { from }: Import): string {
  return from.startsWith('.') ? posix.join(dirname(source.path), from) : from
}

const feature = (path: string) => /^apps\/web\/src\/features\/([^/]+)\//.exec(path)?.[1]
const apiModule = (path: string) => /^apps\/api\/src\/modules\/([^/]+)\//.exec(path)?.[1]
const isDatabase = (target: string) =>
  target === 'pg' || target.startsWith('@prisma/') || target.includes('/generated/prisma')

// Who may hold a connection: the door's folder, the data files, and the programs that build or measure a database.
const holdsConnections = /^apps\/api\/src\/(db|demo|cli|bench)\/|\.data\.ts$/

/** Who may import whom, and what is not written here (docs: style, "who may import whom"). */
export const rules: Rule[] = [
  {
    title: 'policy imports nothing',
    covers: shipped('packages/policy/src/'),
    faults: mayImport(target => target.startsWith('packages/policy/')),
  },
  {
    // A record of an assessment asks the questions and names the signs of the rules, so that one text is asked everywhere.
    title: 'kinds import zod, policy and the questions and signs of the rules only',
    covers: shipped('packages/kinds/src/'),
    faults: mayImport(target =>
      /^packages\/kinds\/|^zod|^@havre\/policy\/|^@havre\/rules\/(reflexes\/questions|indicators\/(catalogue|vocabulary))\.ts$/.test(
        target,
      ),
    ),
  },
  {
    title: 'rules import the text of policy and a calendar only',
    covers: shipped('packages/rules/src/'),
    faults: mayImport(target =>
      /^packages\/rules\/|^@havre\/policy\/text\.ts$|^temporal-polyfill$/.test(target),
    ),
  },
  {
    title: 'contracts import zod, kinds, policy and rules only',
    covers: shipped('packages/contracts/src/'),
    faults: mayImport(target => /^packages\/contracts\/|^zod|^@havre\/(kinds|policy|rules)\//.test(target)),
  },
  {
    title: 'the web app evaluates no policy and has neither zod nor the service in it',
    covers: shipped('apps/web/src/'),
    faults: mayImport(
      (target, how) =>
        (how.typeOnly || !target.startsWith('@havre/policy/')) &&
        !target.startsWith('apps/api/') &&
        !target.startsWith('zod'),
    ),
  },
  {
    title: 'features meet only in app',
    covers: under('apps/web/src/features/'),
    faults: mayImport((target, _how, source) => {
      const other = feature(target)
      return !target.startsWith('apps/web/src/app/') && (!other || other === feature(source.path))
    }),
  },
  {
    title: 'ui and lib know no feature and no screen',
    covers: source => /^apps\/web\/src\/(ui|lib)\//.test(source.path) && !isTest(source),
    faults: mayImport(target => !/^apps\/web\/src\/(features|app)\//.test(target)),
  },
  {
    title: 'only the database folder and data files touch the database',
    covers: source => shipped('apps/api/src/')(source) && !holdsConnections.test(source.path),
    faults: mayImport((target, how) => how.typeOnly || !isDatabase(target)),
  },
  {
    title: 'routes use their own data and never another module’s',
    // Today is the one page that puts the modules together, in one round trip.
    covers: source => /^apps\/api\/src\/modules\/(?!today\/).*\.routes\.ts$/.test(source.path),
    faults: mayImport(
      (target, _how, source) => !target.endsWith('.data.ts') || apiModule(target) === apiModule(source.path),
    ),
  },
  {
    title: 'services and data know no request and no reply',
    covers: source => /^apps\/api\/src\/modules\/.*\.(service|data|rules|present)\.ts$/.test(source.path),
    faults: mayImport(target => target !== 'fastify' && !target.startsWith('@fastify/')),
  },
  {
    title: 'only config.ts reads the environment',
    covers: source => shipped('apps/api/src/')(source) && source.path !== 'apps/api/src/config.ts',
    faults: mustNotSay(/\bprocess\.env\b/),
  },
  {
    title: 'no findUnique (it is merged across requests) and no unsafe raw SQL',
    covers: shipped('apps/api/src/'),
    faults: mustNotSay(/\bfindUnique|\$(query|execute)RawUnsafe/),
  },
  {
    title: 'chance comes from crypto',
    covers: shipped('apps/api/src/'),
    faults: mustNotSay(/\bMath\.random\b/),
  },
  {
    title:
      'corrected words are sent with a key of their own (useCreateKey), not with one kept for the life of a form',
    covers: shipped('apps/web/src/'),
    faults: mustNotSay(/\buseState\(\(\) => crypto\.randomUUID\(\)\)/),
  },
  {
    title: 'no barrel files',
    covers: () => true,
    faults: source => [
      ...(/\/index\.tsx?$/.test(source.path) ? ['is named index'] : []),
      ...mustNotSay(/^export \* from/)(source),
    ],
  },
  {
    title: 'no folder for odds and ends',
    covers: () => true,
    faults: ({ path }) =>
      /\/(utils?|helpers?|common|constants|interfaces)\//.test(path) ? ['lies in such a folder'] : [],
  },
  {
    title: 'files stay readable: 300 lines, tests 500',
    covers: () => true,
    faults: source => (source.lines > (isTest(source) ? 500 : 300) ? [`has ${source.lines} lines`] : []),
  },
  {
    title: 'no test is left out, alone or to be written',
    covers: isTest,
    faults: mustNotSay(/\b(test|it|describe)\.(skip|only|todo|fails)\b/),
  },
  {
    title: 'tests of the service mock nothing',
    covers: source => source.path.startsWith('apps/api/') && isTest(source),
    faults: mustNotSay(/\bvi\.(mock|doMock|useFakeTimers|stubGlobal)\b/),
  },
]

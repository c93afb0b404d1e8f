import type { Me } from '@havre/contracts/session.ts'
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { House } from './house.tsx'
import { homeOf } from './places.ts'
import { screen } from './screen.ts'
import { NotFoundScreen } from './screens/not-found-screen.tsx'
import { RouteErrorScreen } from './screens/route-error-screen.tsx'
import { Waiting } from './screens/waiting.tsx'

// Addresses carry opaque ids, days of the house's calendar and nothing else: no filter, no search term, no name.
const root = createRootRouteWithContext<{ me: Me }>()()

const front = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.me), replace: true })
  },
})
const activation = createRoute({
  getParentRoute: () => root,
  path: '/activation',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.me), replace: true })
  },
})
const house = createRoute({ getParentRoute: () => root, id: 'house', component: House })
const today = createRoute({
  getParentRoute: () => house,
  path: '/today',
  component: screen(() => import('./screens/today-screen.tsx')),
})
const medication = createRoute({
  getParentRoute: () => house,
  path: '/medication',
  component: screen(() => import('./screens/medication-screen.tsx')),
})
const pocketMoney = createRoute({
  getParentRoute: () => house,
  path: '/pocket-money',
  component: screen(() => import('./screens/pocket-money-screen.tsx')),
})
const youths = createRoute({
  getParentRoute: () => house,
  path: '/youths',
  component: screen(() => import('./screens/youth-list-screen.tsx')),
})
const youthFile = createRoute({
  getParentRoute: () => house,
  path: '/youths/$youthId',
  component: screen(() => import('./screens/youth-file-screen.tsx')),
})
const room = createRoute({
  getParentRoute: () => house,
  path: '/youths/$youthId/rooms/$room',
  component: screen(() => import('./screens/room-screen.tsx')),
})
const documents = createRoute({
  getParentRoute: () => house,
  path: '/youths/$youthId/documents',
  component: screen(() => import('./screens/documents-screen.tsx')),
})
const paper = createRoute({
  getParentRoute: () => house,
  path: '/youths/$youthId/documents/$paper',
  component: screen(() => import('./screens/paper-screen.tsx')),
})
const library = createRoute({
  getParentRoute: () => house,
  path: '/library',
  component: screen(() => import('./screens/library-screen.tsx')),
})
const libraryText = createRoute({
  getParentRoute: () => house,
  path: '/library/$sheet/$language',
  component: screen(() => import('./screens/library-text-screen.tsx')),
})
const houseWords = createRoute({
  getParentRoute: () => house,
  path: '/library/words',
  component: screen(() => import('./screens/house-words-screen.tsx')),
})
const search = createRoute({
  getParentRoute: () => house,
  path: '/search',
  component: screen(() => import('./screens/search-screen.tsx')),
})
const missingChoose = createRoute({
  getParentRoute: () => house,
  path: '/missing',
  component: screen(() => import('./screens/missing-choose-screen.tsx')),
})
const missing = createRoute({
  getParentRoute: () => house,
  path: '/missing/$missingId',
  component: screen(() => import('./screens/missing-screen.tsx')),
})
const missingSheet = createRoute({
  getParentRoute: () => house,
  path: '/missing/$missingId/sheet',
  component: screen(() => import('./screens/missing-sheet-screen.tsx')),
})
const entry = createRoute({
  getParentRoute: () => house,
  path: '/entries/$entryId',
  component: screen(() => import('./screens/entry-screen.tsx')),
})
const print = createRoute({
  getParentRoute: () => house,
  path: '/entries/$entryId/print',
  component: screen(() => import('./screens/print-screen.tsx')),
})
const receipt = createRoute({
  getParentRoute: () => root,
  path: '/youths/$youthId/receipt',
  component: screen(() => import('./screens/receipt-screen.tsx')),
})
const handover = createRoute({
  getParentRoute: () => house,
  path: '/handover',
  component: screen(() => import('./screens/handover-screen.tsx')),
})
const handoverPrint = createRoute({
  getParentRoute: () => root,
  path: '/handover/print',
  component: screen(() => import('./screens/handover-print-screen.tsx')),
})
const calendar = createRoute({
  getParentRoute: () => house,
  path: '/calendar',
  component: screen(() => import('./screens/calendar-screen.tsx')),
})
const partners = createRoute({
  getParentRoute: () => house,
  path: '/partners',
  component: screen(() => import('./screens/partners-screen.tsx')),
})
const houseRooms = inHouse('/places', () => import('./screens/places-screen.tsx'))
const houseRoom = inHouse('/places/$placeId', () => import('./screens/place-screen.tsx'))
const network = inHouse('/network', () => import('./screens/network-screen.tsx'))
const agreement = inHouse('/network/$agreementId', () => import('./screens/agreement-screen.tsx'))
const meeting = inHouse('/network/meetings/$meetingId', () => import('./screens/meeting-screen.tsx'))
const agenda = createRoute({
  getParentRoute: () => root,
  path: '/network/meetings/$meetingId/agenda',
  component: screen(() => import('./screens/agenda-screen.tsx')),
})
const reflexes = createRoute({
  getParentRoute: () => house,
  path: '/first-reflexes',
  component: screen(() => import('./screens/first-reflexes-screen.tsx')),
})
const exits = createRoute({
  getParentRoute: () => house,
  path: '/exits',
  component: screen(() => import('./screens/exits-screen.tsx')),
})
const deadlines = createRoute({
  getParentRoute: () => house,
  path: '/deadlines',
  component: screen(() => import('./screens/deadlines-screen.tsx')),
})
const extraMuros = inHouse('/extra-muros', () => import('./screens/extra-muros-screen.tsx'))
const contracts = inHouse('/contracts', () => import('./screens/contracts-screen.tsx'))
const contractReview = inHouse(
  '/contracts/$contractId/review',
  () => import('./screens/contract-review-screen.tsx'),
)
const rules = createRoute({
  getParentRoute: () => house,
  path: '/rules',
  component: screen(() => import('./screens/rules-screen.tsx')),
})
const procedure = createRoute({
  getParentRoute: () => house,
  path: '/rules/$procedure/$version',
  component: screen(() => import('./screens/procedure-screen.tsx')),
})
const occurrence = createRoute({
  getParentRoute: () => house,
  path: '/calendar/$occasionId/$on',
  component: screen(() => import('./screens/occurrence-screen.tsx')),
})
const minutes = createRoute({
  getParentRoute: () => root,
  path: '/calendar/$occasionId/$on/minutes',
  component: screen(() => import('./screens/minutes-screen.tsx')),
})
const youthWeek = createRoute({
  getParentRoute: () => root,
  path: '/youths/$youthId/week',
  component: screen(() => import('./screens/youth-week-screen.tsx')),
})
const rollCalls = createRoute({
  getParentRoute: () => house,
  path: '/roll-calls',
  component: screen(() => import('./screens/roll-calls-screen.tsx')),
})
const rollCall = createRoute({
  getParentRoute: () => house,
  path: '/roll-calls/$rollCallId',
  component: screen(() => import('./screens/roll-call-screen.tsx')),
})
const imports = createRoute({
  getParentRoute: () => house,
  path: '/imports',
  component: screen(() => import('./screens/imports-screen.tsx')),
})
const oneImport = createRoute({
  getParentRoute: () => house,
  path: '/imports/$importId',
  component: screen(() => import('./screens/import-screen.tsx')),
})
const account = createRoute({
  getParentRoute: () => house,
  path: '/me',
  component: screen(() => import('./screens/account-screen.tsx')),
})
const people = createRoute({
  getParentRoute: () => house,
  path: '/people',
  component: screen(() => import('./screens/people-screen.tsx')),
})
const forms = createRoute({
  getParentRoute: () => house,
  path: '/forms',
  component: screen(() => import('./screens/forms-screen.tsx')),
})
const form = createRoute({
  getParentRoute: () => house,
  path: '/forms/$formId',
  component: screen(() => import('./screens/form-screen.tsx')),
})

/** A page inside the house. */
function inHouse<const P extends string>(path: P, load: Parameters<typeof screen>[0]) {
  return createRoute({ getParentRoute: () => house, path, component: screen(load) })
}

const elsewhere = createRoute({ getParentRoute: () => house, path: '$', component: () => <NotFoundScreen /> })

const routeTree = root.addChildren([
  front,
  activation,
  receipt,
  handoverPrint,
  minutes,
  agenda,
  youthWeek,
  house.addChildren([
    today,
    calendar,
    partners,
    houseRooms,
    houseRoom,
    network,
    agreement,
    meeting,
    reflexes,
    exits,
    deadlines,
    extraMuros,
    contracts,
    contractReview,
    rules,
    procedure,
    occurrence,
    medication,
    pocketMoney,
    youths,
    youthFile,
    room,
    documents,
    paper,
    library,
    libraryText,
    houseWords,
    search,
    entry,
    print,
    handover,
    rollCalls,
    rollCall,
    missingChoose,
    missing,
    missingSheet,
    imports,
    oneImport,
    account,
    people,
    forms,
    form,
    elsewhere,
  ]),
])

/** The router of one session; it remembers the place while the screen is hidden or locked. */
export function createAppRouter(me: Me) {
  return createRouter({
    routeTree,
    context: { me },
    defaultNotFoundComponent: () => <NotFoundScreen />,
    defaultErrorComponent: RouteErrorScreen,
    defaultPendingComponent: Waiting,
    defaultPendingMs: 150,
    scrollRestoration: false,
    defaultPreload: 'intent',
  })
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}

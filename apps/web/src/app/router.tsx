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
const today = inHouse('/today', () => import('./screens/today-screen.tsx'))
const medication = inHouse('/medication', () => import('./screens/medication-screen.tsx'))
const pocketMoney = inHouse('/pocket-money', () => import('./screens/pocket-money-screen.tsx'))
const youths = inHouse('/youths', () => import('./screens/youth-list-screen.tsx'))
const youthFile = inHouse('/youths/$youthId', () => import('./screens/youth-file-screen.tsx'))
const room = inHouse('/youths/$youthId/rooms/$room', () => import('./screens/room-screen.tsx'))
const documents = inHouse('/youths/$youthId/documents', () => import('./screens/documents-screen.tsx'))
const paper = inHouse('/youths/$youthId/documents/$paper', () => import('./screens/paper-screen.tsx'))
const library = inHouse('/library', () => import('./screens/library-screen.tsx'))
const libraryText = inHouse('/library/$sheet/$language', () => import('./screens/library-text-screen.tsx'))
const houseWords = inHouse('/library/words', () => import('./screens/house-words-screen.tsx'))
const search = inHouse('/search', () => import('./screens/search-screen.tsx'))
const missingChoose = inHouse('/missing', () => import('./screens/missing-choose-screen.tsx'))
const missing = inHouse('/missing/$missingId', () => import('./screens/missing-screen.tsx'))
const missingSheet = inHouse('/missing/$missingId/sheet', () => import('./screens/missing-sheet-screen.tsx'))
const entry = inHouse('/entries/$entryId', () => import('./screens/entry-screen.tsx'))
const print = inHouse('/entries/$entryId/print', () => import('./screens/print-screen.tsx'))
const receipt = createRoute({
  getParentRoute: () => root,
  path: '/youths/$youthId/receipt',
  component: screen(() => import('./screens/receipt-screen.tsx')),
})
const handover = inHouse('/handover', () => import('./screens/handover-screen.tsx'))
const handoverPrint = createRoute({
  getParentRoute: () => root,
  path: '/handover/print',
  component: screen(() => import('./screens/handover-print-screen.tsx')),
})
const calendar = inHouse('/calendar', () => import('./screens/calendar-screen.tsx'))
const partners = inHouse('/partners', () => import('./screens/partners-screen.tsx'))
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
const reflexes = inHouse('/first-reflexes', () => import('./screens/first-reflexes-screen.tsx'))
const exits = inHouse('/exits', () => import('./screens/exits-screen.tsx'))
const deadlines = inHouse('/deadlines', () => import('./screens/deadlines-screen.tsx'))
const extraMuros = inHouse('/extra-muros', () => import('./screens/extra-muros-screen.tsx'))
const contracts = inHouse('/contracts', () => import('./screens/contracts-screen.tsx'))
const contractReview = inHouse(
  '/contracts/$contractId/review',
  () => import('./screens/contract-review-screen.tsx'),
)
const rules = inHouse('/rules', () => import('./screens/rules-screen.tsx'))
const procedure = inHouse('/rules/$procedure/$version', () => import('./screens/procedure-screen.tsx'))
const occurrence = inHouse('/calendar/$occasionId/$on', () => import('./screens/occurrence-screen.tsx'))
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
const rollCalls = inHouse('/roll-calls', () => import('./screens/roll-calls-screen.tsx'))
const rollCall = inHouse('/roll-calls/$rollCallId', () => import('./screens/roll-call-screen.tsx'))
const imports = inHouse('/imports', () => import('./screens/imports-screen.tsx'))
const oneImport = inHouse('/imports/$importId', () => import('./screens/import-screen.tsx'))
const account = inHouse('/me', () => import('./screens/account-screen.tsx'))
const people = inHouse('/people', () => import('./screens/people-screen.tsx'))
const forms = inHouse('/forms', () => import('./screens/forms-screen.tsx'))
const form = inHouse('/forms/$formId', () => import('./screens/form-screen.tsx'))

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

/** Every endpoint by name: method and path, nothing else. The browser imports this file and no schema. */
export const paths = {
  live: { method: 'GET', path: '/api/v1/health/live' },

  signIn: { method: 'POST', path: '/api/v1/session' },
  refreshSession: { method: 'POST', path: '/api/v1/session/refresh' },
  confirmPresence: { method: 'POST', path: '/api/v1/session/confirmation' },
  signOut: { method: 'DELETE', path: '/api/v1/session' },
  beginActivation: { method: 'POST', path: '/api/v1/activation' },
  finishActivation: { method: 'POST', path: '/api/v1/activation/confirmation' },

  getMe: { method: 'GET', path: '/api/v1/me' },
  changeMe: { method: 'PATCH', path: '/api/v1/me' },
  changePassword: { method: 'POST', path: '/api/v1/me/password' },
  beginSecondFactor: { method: 'POST', path: '/api/v1/me/second-factor' },
  finishSecondFactor: { method: 'POST', path: '/api/v1/me/second-factor/confirmation' },
  renewRecoveryCodes: { method: 'POST', path: '/api/v1/me/recovery-codes' },
  listSessions: { method: 'GET', path: '/api/v1/me/sessions' },
  endSession: { method: 'DELETE', path: '/api/v1/me/sessions/:sessionId' },
  endOtherSessions: { method: 'DELETE', path: '/api/v1/me/sessions' },

  listAccounts: { method: 'GET', path: '/api/v1/accounts' },
  inviteAccount: { method: 'POST', path: '/api/v1/accounts' },
  disableAccount: { method: 'POST', path: '/api/v1/accounts/:accountId/disabling' },
  requestCode: { method: 'POST', path: '/api/v1/accounts/:accountId/code-request' },
  issueCode: { method: 'POST', path: '/api/v1/accounts/:accountId/invitation' },

  listKinds: { method: 'GET', path: '/api/v1/kinds' },
  getToday: { method: 'GET', path: '/api/v1/today' },

  searchYouthFiles: { method: 'POST', path: '/api/v1/youth-files/search' },
  createYouthFile: { method: 'POST', path: '/api/v1/youth-files' },
  getYouthFile: { method: 'GET', path: '/api/v1/youth-files/:youthId' },
  changeYouthFile: { method: 'PATCH', path: '/api/v1/youth-files/:youthId' },
  readTimeline: { method: 'POST', path: '/api/v1/youth-files/:youthId/timeline' },
  listFileTraces: { method: 'GET', path: '/api/v1/youth-files/:youthId/traces' },
  addTeamMember: { method: 'POST', path: '/api/v1/youth-files/:youthId/team' },
  removeTeamMember: { method: 'DELETE', path: '/api/v1/youth-files/:youthId/team/:memberId' },

  startEntry: { method: 'POST', path: '/api/v1/youth-files/:youthId/entries' },
  getEntry: { method: 'GET', path: '/api/v1/entries/:entryId' },
  saveAnswers: { method: 'PUT', path: '/api/v1/entries/:entryId/answers' },
  signEntry: { method: 'POST', path: '/api/v1/entries/:entryId/signature' },
  discardEntry: { method: 'POST', path: '/api/v1/entries/:entryId/discarding' },
  printEntry: { method: 'POST', path: '/api/v1/entries/:entryId/print' },
  showPresence: { method: 'POST', path: '/api/v1/entries/:entryId/presence' },
  inviteWriter: { method: 'POST', path: '/api/v1/entries/:entryId/writers' },
  linkEntry: { method: 'POST', path: '/api/v1/entries/:entryId/links' },
  unlinkEntry: { method: 'DELETE', path: '/api/v1/entries/:entryId/links/:linkId' },

  searchTasks: { method: 'POST', path: '/api/v1/tasks/search' },
  createTask: { method: 'POST', path: '/api/v1/youth-files/:youthId/tasks' },
  changeTask: { method: 'PATCH', path: '/api/v1/tasks/:taskId' },

  searchOutings: { method: 'POST', path: '/api/v1/youth-files/:youthId/outings/search' },
  createOuting: { method: 'POST', path: '/api/v1/youth-files/:youthId/outings' },
  changeOuting: { method: 'PATCH', path: '/api/v1/outings/:outingId' },
  beginOuting: { method: 'POST', path: '/api/v1/outings/:outingId/departure' },
  endOuting: { method: 'POST', path: '/api/v1/outings/:outingId/return' },
  reopenOuting: { method: 'POST', path: '/api/v1/outings/:outingId/reopening' },
  prolongOuting: { method: 'POST', path: '/api/v1/outings/:outingId/prolongation' },
  cancelOuting: { method: 'POST', path: '/api/v1/outings/:outingId/cancellation' },
} as const

export type PathName = keyof typeof paths

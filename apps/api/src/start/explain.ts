import { StartError } from './start-error.ts'

type Known = { code?: string; message: string }

const databaseSentences: Record<string, string> = {
  ECONNREFUSED: 'no database answers at the address in DATABASE_URL. Start it, or correct the host and port.',
  ENOENT: 'no database answers at the socket in DATABASE_URL. Start it, or correct the path.',
  ENOTFOUND: 'the host in DATABASE_URL is not known. Correct it.',
  EAI_AGAIN: 'the host in DATABASE_URL is not known. Correct it, or check the network.',
  ETIMEDOUT: 'the host in DATABASE_URL does not answer. Check the address and the firewall.',
  EHOSTUNREACH: 'the host in DATABASE_URL cannot be reached. Check the address and the network.',
  ENETUNREACH: 'the host in DATABASE_URL cannot be reached. Check the address and the network.',
  ECONNRESET: 'what answers at the address in DATABASE_URL is not a PostgreSQL. Correct the host and port.',
  ERR_INVALID_URL:
    'DATABASE_URL is not a valid address. It reads postgresql://user:password@host:port/database.',
  '28P01': 'the user or the password in DATABASE_URL is wrong.',
  '28000': 'the server does not let the user in DATABASE_URL connect from here. Check its pg_hba.conf.',
  '3D000': 'the database named in DATABASE_URL does not exist. Create it, or correct the name.',
  '53300': 'the database server has no connection left. Raise max_connections or stop something else.',
  '42501':
    'the user in DATABASE_URL may not do what the migrations need. It must own the database and create roles.',
}

/** A sentence for a failure to reach or prepare the database given in DATABASE_URL; anything else as it came. */
export function explainDatabase(error: unknown): unknown {
  if (error instanceof StartError) return error
  const { code, message } = readError(error)
  const known = databaseSentences[code ?? '']
  if (known) return new StartError(`The database cannot be used: ${known}`, { cause: error })
  if (/SASL|SSL|certificate|client password must be a string/i.test(message)) {
    return new StartError(
      'The database cannot be used: the password or the TLS settings in DATABASE_URL do not fit the server.',
      { cause: error },
    )
  }
  if (/Connection terminated|timeout expired/.test(message))
    return explainDatabase({ code: 'ECONNRESET', message })
  return error
}

/** A sentence for a failure to listen on HOST and PORT; anything else as it came. */
export function explainListen(error: unknown, host: string, port: number): unknown {
  const { code } = readError(error)
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
    )
  }
  if (code === 'EACCES') {
    return new StartError(
      `This user may not listen on port ${port}. Choose one above 1023: PORT=4310 npm start`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartError(`This machine has no address ${host}. Correct HOST, or leave it out for 127.0.0.1.`)
  }
  return error
}

/** A sentence for a data directory that can't be used; anything else as it came. */
export function explainDataDir(error: unknown, dataDir: string): unknown {
  const { code } = readError(error)
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'ENOENT'].includes(code ?? ''))
    return error
  return new StartError(
    `The data directory ${dataDir} cannot be written (${code}). ` +
      'Make it writable for this user, or set DATA_DIR to another directory.',
    { cause: error },
  )
}

function readError(error: unknown): Known {
  if (typeof error !== 'object' || error === null) return { message: String(error) }
  // Several addresses were tried: each says the same.
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0)
    return readError(error.errors[0])
  const message = 'message' in error ? String(error.message) : ''
  return 'code' in error ? { code: String(error.code), message } : { message }
}

/**
 * Something a person must put right before the service can start. The message is the whole of what they read:
 * what is wrong and what to do, without a stack, without a value that could be a secret.
 */
export class StartError extends Error {
  override name = 'StartError'
}

import { ATTACHMENT_TYPES } from '@havre/contracts/attachment-types.ts'
import type { Ref } from 'react'

const accepted = Object.values(ATTACHMENT_TYPES)
  .flatMap(({ mediaType, extensions }) => [mediaType, ...extensions.map(extension => `.${extension}`)])
  .join(',')

interface Props {
  ref: Ref<HTMLInputElement>
  multiple?: boolean
  /** The device's camera instead of its files; it is asked for a JPEG, which telephones then make. */
  camera?: boolean
  onFiles: (files: File[]) => void
}

/** The browser's own choice of files, opened by a button beside it. */
export function FileInput({ ref, multiple = false, camera = false, onFiles }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={multiple}
      accept={camera ? 'image/jpeg' : accepted}
      {...(camera && { capture: 'environment' })}
      onChange={event => {
        onFiles([...(event.target.files ?? [])])
        // The same file may be chosen again.
        event.target.value = ''
      }}
    />
  )
}

import {
  ATTACHMENT_TYPE_NAMES,
  ATTACHMENT_TYPES,
  type AttachmentType,
} from '@havre/contracts/attachment-types.ts'
import type { Ref } from 'react'

const accepting = (types: readonly AttachmentType[]) =>
  types
    .map(type => ATTACHMENT_TYPES[type])
    .flatMap(({ mediaType, extensions }) => [mediaType, ...extensions.map(extension => `.${extension}`)])
    .join(',')

interface Props {
  ref: Ref<HTMLInputElement>
  multiple?: boolean
  /** Every one that can be attached, when left out. */
  types?: readonly AttachmentType[]
  /** The device's camera instead of its files; it is asked for a JPEG, which telephones then make. */
  camera?: boolean
  onFiles: (files: File[]) => void
}

/** The browser's own choice of files, opened by a button beside it. */
export function FileInput({
  ref,
  multiple = false,
  types = ATTACHMENT_TYPE_NAMES,
  camera = false,
  onFiles,
}: Props) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={multiple}
      accept={camera ? 'image/jpeg' : accepting(types)}
      {...(camera && { capture: 'environment' })}
      onChange={event => {
        onFiles([...(event.target.files ?? [])])
        // The same file may be chosen again.
        event.target.value = ''
      }}
    />
  )
}

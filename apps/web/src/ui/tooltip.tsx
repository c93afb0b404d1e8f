import { Tooltip as Base } from '@base-ui/react/tooltip'

interface Props {
  text: string
  open: boolean
  anchor: () => Element | null
}

/** The hint beside a control; when it shows is the business of `Hinted`. */
export function Hint({ text, open, anchor }: Props) {
  return (
    <Base.Root open={open}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} side="bottom" sideOffset={6} className="z-50">
          <Base.Popup className="calm max-w-72 rounded-control bg-ink px-3 py-1.5 text-paper text-small shadow-float data-ending-style:opacity-0 data-starting-style:opacity-0">
            {text}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

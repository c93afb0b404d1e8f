import { Copy, Ellipsis, FileText, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { AlertDialog } from '../ui/alert-dialog.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog, DialogClose } from '../ui/dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem, MenuLine } from '../ui/menu.tsx'
import { Section } from '../ui/page.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { toast } from '../ui/toasts.ts'

/** What floats above the page. */
export function GalleryOverlays() {
  const [title, setTitle] = useState('')
  const [due, setDue] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  return (
    <Section title="Au-dessus de la page" id="overlays">
      <Card>
        <div className="flex flex-wrap gap-3">
          <Dialog
            trigger={<Button>Une fenêtre</Button>}
            title="Nouvelle tâche"
            description="Elle apparaît chez la personne désignée dès maintenant."
            actions={
              <>
                <DialogClose>
                  <Button>Annuler</Button>
                </DialogClose>
                <DialogClose>
                  <Button variant="primary">Ajouter</Button>
                </DialogClose>
              </>
            }
          >
            <TextInput label="À faire" value={title} onChange={setTitle} />
            <DateField label="Pour le" mark="optional" value={due} onChange={setDue} />
          </Dialog>
          <AlertDialog
            trigger={<Button variant="danger">Une question grave</Button>}
            open={asking}
            onOpenChange={setAsking}
            title="Retirer ce brouillon ?"
            description="Le brouillon est effacé pour tous. Ce qui est signé reste."
            confirm="Retirer le brouillon"
            tone="danger"
            typeToConfirm="retirer"
            onConfirm={() => setAsking(false)}
          />
          <SidePanel
            trigger={<Button>Un volet</Button>}
            title="Aide : le premier entretien"
            actions={<Button variant="primary">Compris</Button>}
          >
            <p>Rien n’est obligatoire. Un sujet peut être repris un autre jour.</p>
          </SidePanel>
          <Button
            onClick={() =>
              toast({
                title: 'Tâche terminée',
                description: 'Prévenir le tuteur',
                undo: () => toast({ title: 'Tâche rouverte' }),
              })
            }
          >
            Un mot en bas
          </Button>
          <Menu
            trigger={
              <IconButton label="Autres actions" framed tooltip={false} icon={<Ellipsis size={20} />} />
            }
          >
            <MenuItem icon={<FileText size={18} />}>Imprimer sans lieu</MenuItem>
            <MenuItem icon={<Copy size={18} />}>Copier le code</MenuItem>
            <MenuItem disabled>Indisponible</MenuItem>
            <MenuLine />
            <MenuItem icon={<Trash2 size={18} />} tone="danger">
              Retirer
            </MenuItem>
          </Menu>
        </div>
      </Card>
    </Section>
  )
}

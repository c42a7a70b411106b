import { type ReactNode, useState } from 'react';
import { ActionMenu } from '../../../src/renderer/ui/action-menu';
import { Button } from '../../../src/renderer/ui/button';
import { Dialog } from '../../../src/renderer/ui/dialog';
import { Disclosure } from '../../../src/renderer/ui/disclosure';
import { PopoverWith } from '../../../src/renderer/ui/popover';
import { ProgressBar } from '../../../src/renderer/ui/progress-bar';
import { Splitter } from '../../../src/renderer/ui/splitter';
import { Tabs } from '../../../src/renderer/ui/tabs';
import { TextField } from '../../../src/renderer/ui/text-field';
import { useUndoBar } from '../../../src/renderer/ui/undo-bar';
import { Waiting } from '../../../src/renderer/ui/waiting';
import styles from '../gallery.module.css';
import { Part } from '../part';

export function ActsPage(): ReactNode {
  const bar = useUndoBar();
  const [isOpen, setOpen] = useState(false);
  const [tab, setTab] = useState<'check' | 'sources' | 'remarks' | 'versions'>('check');
  const [share, setShare] = useState(60);
  return (
    <>
      <Part title="Over the page">
        <div className={styles.row}>
          <Button onPress={() => setOpen(true)}>Dialog</Button>
          <Button onPress={() => bar.show({ message: 'Dossier verwijderd', onUndo: () => undefined })}>
            Undo bar
          </Button>
          <PopoverWith label="Uitleg" trigger={<Button>Popover</Button>}>
            <p>Zes weken na 28 oktober 2016 is 9 december 2016. Die dag telt nog mee.</p>
          </PopoverWith>
          <ActionMenu
            about="Brief 2016/12"
            actions={[
              { id: 'a', label: 'Naar Word', icon: 'exportFile', onAction: () => undefined },
              { id: 'b', label: 'Niet nu', isDisabled: true, onAction: () => undefined },
              {
                id: 'c',
                label: 'Verwijder',
                icon: 'remove',
                isDanger: true,
                startsGroup: true,
                onAction: () => undefined,
              },
            ]}
          />
        </div>
        <Dialog
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          title="Leg verzending vast"
          keepsOpen
          actions={
            <>
              <Button kind="primary" onPress={() => setOpen(false)}>
                Leg vast
              </Button>
              <Button kind="plain" onPress={() => setOpen(false)}>
                Annuleer
              </Button>
            </>
          }
        >
          <p>Vanaf deze dag loopt de termijn voor de reactie van het college.</p>
          <TextField label="Aan" defaultValue="College van burgemeester en wethouders" />
        </Dialog>
      </Part>
      <Part title="Tabs">
        <Tabs
          label="Bij deze brief"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'check', label: 'Controle', count: 3, content: <p>Drie dingen om naar te kijken.</p> },
            { id: 'sources', label: 'Bronnen', content: <p>Inbreng en brieven.</p> },
            { id: 'remarks', label: 'Opmerkingen', count: 12, content: <p>Twaalf opmerkingen.</p> },
            { id: 'versions', label: 'Versies', content: <p>Een versie.</p> },
          ]}
        />
      </Part>
      <Part title="Panes">
        <div className={styles.split}>
          <Splitter
            label="Breedte van de brief"
            share={share}
            onShare={setShare}
            initialShare={60}
            first={<div className={styles.pane}>De brief</div>}
            second={<div className={styles.pane}>Waarop hij rust</div>}
          />
        </div>
      </Part>
      <Part title="Long work">
        <ProgressBar label="Archief wordt gemaakt" done={0.42} onCancel={() => undefined} />
        <ProgressBar label="Archief wordt gelezen" done={null} onCancel={() => undefined} />
        <Waiting>Brieven worden gelezen</Waiting>
      </Part>
      <Part title="Disclosure">
        <Disclosure title="Hoe is deze datum gevonden?" isOpenAtFirst>
          <p>Zes weken na vrijdag 28 oktober 2016 is vrijdag 9 december 2016.</p>
        </Disclosure>
        <Disclosure title="Meer mogelijkheden">
          <p>Niets.</p>
        </Disclosure>
      </Part>
    </>
  );
}

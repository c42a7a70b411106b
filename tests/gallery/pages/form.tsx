import { type ReactNode, useState } from 'react';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { Button } from '../../../src/renderer/ui/button';
import { Checkbox } from '../../../src/renderer/ui/checkbox';
import { ComboBox, SuggestField } from '../../../src/renderer/ui/combo-box';
import { DateField } from '../../../src/renderer/ui/date-field';
import { FileDrop } from '../../../src/renderer/ui/file-drop';
import { NumberField } from '../../../src/renderer/ui/number-field';
import { RadioGroup } from '../../../src/renderer/ui/radio-group';
import { SearchField } from '../../../src/renderer/ui/search-field';
import { Select } from '../../../src/renderer/ui/select';
import { Switch } from '../../../src/renderer/ui/switch';
import { TextArea } from '../../../src/renderer/ui/text-area';
import { TextField } from '../../../src/renderer/ui/text-field';
import styles from '../gallery.module.css';
import { Part } from '../part';

const KINDS = [
  { id: 'unsolicited', label: 'Ongevraagd advies' },
  { id: 'requested', label: 'Gevraagd advies', description: 'Het college vroeg erom' },
  { id: 'questions', label: 'Vragenbrief' },
] as const;
type Kind = (typeof KINDS)[number]['id'];

const PEOPLE = ['Marijke Aalbers', 'Joost van Benthem', 'Fatima el Idrissi', 'Willem Duinker'].map(
  (label) => ({
    id: label,
    label,
  }),
);

export function FormPage(): ReactNode {
  const [name, setName] = useState('Participatieraad Waterlo');
  const [mail, setMail] = useState('raad@waterlo');
  const [kind, setKind] = useState<Kind | null>('requested');
  const [person, setPerson] = useState<string | null>(null);
  const [place, setPlace] = useState('');
  const [sent, setSent] = useState<CalendarDay | null>(calendarDayOf('2016-12-09'));
  const [received, setReceived] = useState<CalendarDay | null>(null);
  const [isOn, setOn] = useState(true);
  const [search, setSearch] = useState('');
  return (
    <Part title="Form">
      <div className={styles.two}>
        <div className={styles.column}>
          <TextField label="Naam van de raad" value={name} onChange={setName} />
          <TextField
            label="E-mailadres"
            description="Hierop antwoordt de gemeente. Het staat onder elke brief."
            value={mail}
            onChange={setMail}
            error="Dit adres mist een punt, zoals in raad@gemeente.nl."
          />
          <TextField label="Doorkiesnummer" isOptional placeholder="071 516 50 00" />
          <TextField label="Kenmerk" isDisabled value="2016/12" />
          <TextField label="Gemeente" isReadOnly value="Waterlo" />
          <TextArea
            label="Toelichting"
            description="Groeit mee met wat je schrijft."
            defaultValue={'Eerste regel\nTweede regel\nDerde regel\nVierde regel'}
          />
          <SearchField label="Zoek in brieven" keys="Mod+F" value={search} onChange={setSearch} />
          <SearchField label="Zoek" defaultValue="gebruikersondersteuning" />
        </div>
        <div className={styles.column}>
          <Select label="Soort brief" options={KINDS} value={kind} onChange={setKind} />
          <Select
            label="Nog niets gekozen"
            options={KINDS}
            value={null}
            onChange={setKind}
            error="Kies wat voor brief dit is."
          />
          <ComboBox label="Contactpersoon" options={PEOPLE} value={person} onChange={setPerson} />
          <SuggestField
            label="Plaats"
            options={[{ id: 'Waterlo', label: 'Waterlo' }]}
            value={place}
            onChange={setPlace}
          />
          <NumberField label="Termijn in weken" defaultValue={6} minValue={1} maxValue={52} />
          <DateField
            label="Verzonden op"
            value={sent}
            onChange={setSent}
            today={calendarDayOf('2016-12-20')}
          />
          <DateField
            label="Ontvangen op"
            description="De dag waarop de gemeente de brief ontving."
            value={received}
            onChange={setReceived}
            from={calendarDayOf('2016-12-09')}
            isOptional
          />
          <RadioGroup label="Soort" options={KINDS} value={kind} onChange={setKind} />
          <div>
            <Checkbox defaultSelected>Ook naar de gemeenteraad</Checkbox>
            <Checkbox description="Via de griffie, met een afschrift aan het college.">
              Ter kennisgeving
            </Checkbox>
            <Checkbox isIndeterminate>Sommige</Checkbox>
            <Checkbox isDisabled isSelected>
              Kan niet anders
            </Checkbox>
            <Switch
              isSelected={isOn}
              onChange={setOn}
              description="Een keer per dag, zodra het programma opent."
            >
              Herinner me aan termijnen
            </Switch>
            <Switch>Geluid</Switch>
            <Switch isDisabled>Niet beschikbaar</Switch>
          </div>
        </div>
      </div>
      <FileDrop
        label="Sleep hier een tekstbestand van een brief naartoe."
        action="Kies een bestand"
        accept={['.txt']}
        onFiles={() => undefined}
      />
      <div className={styles.row}>
        <Button kind="primary">Leg vast</Button>
        <Button kind="plain">Annuleer</Button>
      </div>
    </Part>
  );
}

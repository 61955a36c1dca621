import type { FoundPlace } from '../../../../../contract/intake'
import { intakeWords as words } from '../../../../locales/intake'
import { focusField } from '../../../../platform/focus-field'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import type { EntryState } from './entry-state'

/** A few pieces of a name; Enter takes the first that is found. */
export const PlacePart = ({ entry: { fields, set, chosen, setChosen, places, asksConsent } }: { entry: EntryState }) => {
  const take = (place: FoundPlace | undefined) => {
    if (!place) return
    setChosen(place)
    set('placeWords', place.words)
    focusField(asksConsent ? 'intake-name' : 'intake-send')
  }
  const type = (typed: string) => {
    setChosen(undefined)
    set('placeWords', typed)
  }
  const takeFirst = async () => take(chosen ?? (places.data ?? (await places.refetch()).data)?.[0])
  const found = chosen ? undefined : places.data
  return (
    <>
      <Field
        name='intake-place'
        label={words.place}
        hint={words.placeHint}
        limit={60}
        value={fields.placeWords}
        onChange={type}
        onEnter={() => void takeFirst()}
      />
      {found?.length === 0 && <Notice tone='warn'>{words.nothingFound}</Notice>}
      {found && found.length > 0 && (
        <ListGroup>
          {found.map((place) => (
            <ListRow key={`${place.grid}${place.words}`} icon='pin' title={place.words} onTap={() => take(place)} />
          ))}
        </ListGroup>
      )}
    </>
  )
}

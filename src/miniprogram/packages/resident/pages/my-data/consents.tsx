import type { Consent } from '../../../../../contract/person-data'
import { useSetConsent } from '../../../../features/person-data/person-data-queries'
import { myDataWords } from '../../../../locales/my-data'
import { ListGroup } from '../../../../ui/list-group'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { ToggleRow } from '../../../../ui/toggle-row'

/** As easily taken back as given. */
export const Consents = ({ consents }: { consents: readonly Consent[] }) => {
  const setting = useSetConsent()
  return (
    <Section title={myDataWords.consents} note={myDataWords.consentsNote}>
      <ListGroup>
        {consents.map(({ purpose, title, without, given }) => (
          <ToggleRow
            key={purpose}
            label={title}
            note={without}
            checked={given}
            onChange={(next) => setting.mutate({ purpose, given: next }, { onError: ({ message }) => showToast(message) })}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

import type { ConsultationView } from '../../../../contract/consultation'
import { publicationWords as words } from '../../../locales/library-desk'
import { open } from '../../../platform/navigate'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'
import { usePublication } from '../library-queries'

/** 公开问答 of what was answered; nothing of it is here where the city has not opened it. */
export const PublicationCard = ({ view: { county, id } }: { view: ConsultationView }) => {
  const publication = usePublication({ county, id })
  const { isOn = false, mayRequest = false, item } = publication.data ?? {}
  if (!isOn || !(mayRequest || item)) return null
  return (
    <Section title={words.section} note={item ? undefined : words.askNote}>
      {item && (
        <Notice tone={item.state === 'sentBack' ? 'warn' : 'info'} title={words.states[item.state]}>
          {item.reason && words.reason(item.reason)}
        </Notice>
      )}
      {mayRequest && item?.state !== 'declined' && item?.state !== 'withdrawn' && (
        <BigButton
          kind='secondary'
          label={item ? words.again : words.ask}
          onTap={() => void open('/packages/adviser/pages/publication/index', { county, id })}
        />
      )}
    </Section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { tellWords } from '../../locales/tell'
import { cloud } from '../../platform/cloud'
import { callPhone } from '../../platform/phone-call'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Notice } from '../../ui/notice'
import { Section } from '../../ui/section'

export const useHelp = () => useQuery({ queryKey: ['protection', 'help'], queryFn: () => cloud.protection.help({}) })

/** 儿童主任 of the village at home: rung up with one tap; the number itself stands on no screen. */
export const Directors = () => {
  const help = useHelp()
  if (!help.data?.mayAsk) return null
  const { directors } = help.data
  return (
    <Section title={tellWords.directors}>
      {directors.length === 0 && <Notice tone='info'>{tellWords.noDirector}</Notice>}
      {directors.length > 0 && (
        <ListGroup>
          {directors.map(({ id, name, phone }) => (
            <ListRow key={id} icon='phone' title={name} end={tellWords.call} onTap={() => callPhone(phone)} />
          ))}
        </ListGroup>
      )}
    </Section>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { ReportView } from '../../../../../contract/report'
import { followingWords } from '../../../../locales/following'
import { cloud } from '../../../../platform/cloud'
import { open } from '../../../../platform/navigate'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

/** 从咨询转来的: the way back to what a lawyer said, for whoever asked alone. */
export const FromConsultation = ({ report: { county, id, part } }: { report: ReportView }) => {
  const asked = useQuery({
    queryKey: ['consultation', 'ofReport', county, id],
    queryFn: () => cloud.consultation.ofReport({ county, id }),
    enabled: part === undefined,
  })
  const consultation = asked.data?.consultation
  if (!consultation) return null
  return (
    <ListGroup>
      <ListRow
        icon='scale'
        title={followingWords.fromConsultation}
        note={followingWords.number(consultation.number)}
        onTap={() => void open('/packages/legal/pages/consultation/index', { county: consultation.county, id: consultation.id })}
      />
    </ListGroup>
  )
}

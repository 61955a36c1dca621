import { useState } from 'react'
import type { Place } from '../../../../../contract/place'
import { homePlace } from '../../../../features/home/home-place'
import { useHome } from '../../../../features/home/home-queries'
import { gridPlace, locate } from '../../../../features/place/place-queries'
import type { DraftPlace } from '../../../../features/report/report-draft'
import { useSession } from '../../../../features/session/session-queries'
import { placeWords } from '../../../../locales/place'
import { choosePoint, hasMap } from '../../../../platform/place'
import { canScan, gridIn, scan } from '../../../../platform/scan'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { showToast } from '../../../../ui/toast'
import { type Meeting, WhichSide } from './which-side'

type WaysProps = {
  goal: 'home' | 'report'
  /** Home is the place of a report where nothing else is said. */
  mayBeHome: boolean
  onChoose: (place: DraftPlace | null) => void
  onMove: (place: DraftPlace, community: string) => void
}

const tellRefusal = (error: unknown) => showToast(error instanceof Error ? error.message : placeWords.notGrid)

/** The quick ways: home, WeChat's map, a grid's code. */
export const Ways = ({ goal, mayBeHome, onChoose, onMove }: WaysProps) => {
  const session = useSession()
  const home = useHome(session.data?.signedIn ?? false).data
  const mine = goal === 'report' && home ? homePlace(home) : null
  const hasMapHere = hasMap && goal === 'report'
  const [meeting, setMeeting] = useState<Meeting>()
  const take = (given: DraftPlace['given'], { county, community, grid }: Place) => {
    const name = [community.name, given.words || grid?.name].filter(Boolean).join(' ')
    if (goal === 'home') onMove({ given, county, name }, community.code)
    else onChoose({ given, county, name })
  }
  const fromMap = async () => {
    const chosen = await choosePoint()
    if (!chosen) return
    const place = await locate(chosen.point)
    if (place.sides) setMeeting({ given: { by: 'point', ...chosen }, place })
    else take({ by: 'point', ...chosen }, place)
  }
  const fromCode = async () => {
    const scanned = await scan()
    if (scanned === undefined) return
    const grid = gridIn(scanned)
    if (!grid) return showToast(placeWords.notGrid)
    take({ by: 'grid', grid, words: '' }, await gridPlace(grid))
  }
  if (!mine && !hasMapHere && !canScan) return null
  if (meeting) return <WhichSide {...meeting} onChoose={take} />
  return (
    <ListGroup>
      {mine && <ListRow icon='home' title={placeWords.home} note={mine.name} onTap={() => onChoose(mayBeHome ? null : mine)} />}
      {hasMapHere && (
        <ListRow icon='pin' title={placeWords.map} note={placeWords.mapNote} onTap={() => void fromMap().catch(tellRefusal)} />
      )}
      {canScan && (
        <ListRow icon='scan' title={placeWords.scan} note={placeWords.scanNote} onTap={() => void fromCode().catch(tellRefusal)} />
      )}
    </ListGroup>
  )
}

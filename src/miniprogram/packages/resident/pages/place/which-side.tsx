import type { Place } from '../../../../../contract/place'
import type { DraftPlace } from '../../../../features/report/report-draft'
import { placeWords } from '../../../../locales/place'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'

/** A point at which several grids meet. */
export interface Meeting {
  readonly given: Extract<DraftPlace['given'], { by: 'point' }>
  readonly place: Place
}

type WhichSideProps = Meeting & { onChoose: (given: DraftPlace['given'], place: Place) => void }

/** 您在路的哪一边: people know a side by what stands there, not by a grid's number. */
export const WhichSide = ({ given, place, onChoose }: WhichSideProps) => (
  <Section title={placeWords.whichSide}>
    <Notice tone='info'>{placeWords.whichSideNote}</Notice>
    <ListGroup>
      {(place.sides ?? []).map(({ code, name, landmarks }) => (
        <ListRow
          key={code}
          icon='pin'
          title={landmarks.length > 0 ? placeWords.near(landmarks.join('、')) : name}
          note={landmarks.length > 0 ? name : undefined}
          onTap={() => onChoose({ ...given, side: code }, { ...place, grid: { code, name } })}
        />
      ))}
      <ListRow title={placeWords.anySide} onTap={() => onChoose(given, place)} />
    </ListGroup>
  </Section>
)

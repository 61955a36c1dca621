import { useState } from 'react'
import { CategoryList, useCategoryParent } from '../../../../features/category/category-list'
import { followingWords } from '../../../../locales/following'
import { reportWords } from '../../../../locales/report'
import { open } from '../../../../platform/navigate'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { type StepProps, useStep } from './use-step'

/** 更正: what kind of matter it is, or where; the number stays. */
export const CorrectStep = (props: StepProps) => {
  const { report } = props
  const [isKind, setIsKind] = useState(false)
  const [parent, setParent] = useCategoryParent()
  const onClose = () => {
    setIsKind(false)
    setParent(undefined)
    props.onClose()
  }
  const { take, isPending, error } = useStep({ ...props, onClose })
  const elsewhere = () => {
    onClose()
    const { county, id, revision } = report
    void open('/packages/resident/pages/place/index', { for: 'correct', county, id, revision })
  }
  const toKind = (category: string | null) => !isPending && category !== null && take({ correction: { category } })
  return (
    <Sheet open={props.open} title={parent?.name ?? followingWords.correctTitle} onClose={onClose}>
      {error && <Notice tone='warn'>{error.message}</Notice>}
      {isKind ? (
        <CategoryList parent={parent} onParent={setParent} onChoose={toKind} hasUnclear={false} />
      ) : (
        <>
          <Notice tone='info'>{followingWords.correctNote}</Notice>
          <ListGroup>
            <ListRow
              icon='list'
              title={followingWords.correctKind}
              note={report.categoryName ?? reportWords.unclearKind}
              onTap={() => setIsKind(true)}
            />
            <ListRow icon='pin' title={followingWords.correctPlace} note={report.placeWords || report.community} onTap={elsewhere} />
          </ListGroup>
        </>
      )}
    </Sheet>
  )
}

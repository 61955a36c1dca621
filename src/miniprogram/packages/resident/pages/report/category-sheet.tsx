import { CategoryList, useCategoryParent } from '../../../../features/category/category-list'
import { changeDraft } from '../../../../features/report/report-draft'
import { reportWords } from '../../../../locales/report'
import { Sheet } from '../../../../ui/sheet'

type CategorySheetProps = { open: boolean; onClose: () => void }

export const CategorySheet = ({ open, onClose }: CategorySheetProps) => {
  const [parent, setParent] = useCategoryParent()
  const choose = (code: string | null, name: string) => {
    changeDraft({ category: { code, name } })
    setParent(undefined)
    onClose()
  }
  return (
    <Sheet open={open} title={parent?.name ?? reportWords.categorySheet} onClose={onClose}>
      {open && <CategoryList parent={parent} onParent={setParent} onChoose={choose} />}
    </Sheet>
  )
}

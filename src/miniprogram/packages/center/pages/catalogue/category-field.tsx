import { useCategories } from '../../../../features/category/category-queries'
import { catalogueWords as words } from '../../../../locales/catalogue'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'

const most = 6

/** A few letters of a kind's name, or its code; those that fit stand below. */
export const CategoryField = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => {
  const typed = value.trim()
  const categories = useCategories(true).data ?? []
  const fitting = typed === '' ? [] : categories.filter(({ code, name }) => name.includes(typed) || code.startsWith(typed)).slice(0, most)
  const chips = fitting.map(({ code, name }) => ({ value: name, label: `${name}（${code}）` }))
  return (
    <>
      <Field
        name='rule-category'
        label={words.fields.category}
        hint={words.fields.categoryHint}
        limit={40}
        value={value}
        onChange={onChange}
      />
      {chips.length > 0 && <ChipRow label={words.fields.category} chips={chips} value={typed} onChange={onChange} />}
    </>
  )
}

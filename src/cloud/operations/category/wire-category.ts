import type { Category } from '../../../contract/category'
import type { Category as StoredCategory } from '../../store/category-store'

export const toWireCategory = ({ code, parent, name, hint }: StoredCategory): Category => ({ code, parent, name, hint })

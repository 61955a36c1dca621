import { choosePhotoToCover } from '../../../../features/report/photo-to-cover'
import { coverWords } from '../../../../locales/cover'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'

/** For a photo with someone's face in it. */
export const CoverFirst = ({ county }: { county: number | undefined }) => {
  const choose = async () => {
    if (await choosePhotoToCover(county)) await open('/packages/resident/pages/cover/index')
  }
  return <BigButton kind='quiet' icon='eye-off' label={coverWords.open} onTap={() => void choose()} />
}

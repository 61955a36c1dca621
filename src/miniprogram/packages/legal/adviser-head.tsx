import type { ComponentProps } from 'react'
import { usePortrait } from '../../features/legal/portrait'
import { PersonHead } from '../../ui/person-head'

type AdviserHeadProps = Omit<ComponentProps<typeof PersonHead>, 'photo'> & { county: number; portrait: string | null | undefined }

/** Whoever practices law, with their photo where there is one. */
export const AdviserHead = ({ county, portrait, ...head }: AdviserHeadProps) => (
  <PersonHead {...head} photo={usePortrait(county, portrait)} />
)

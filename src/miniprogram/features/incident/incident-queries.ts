import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Incident, IncidentKey } from '../../../contract/incident'
import type { GivenPlace } from '../../../contract/place'
import { cloud } from '../../platform/cloud'

const atKey = ['incident', 'at'] as const
const oneKey = ({ county, id }: IncidentKey) => ['incident', 'one', county, id] as const

/** What is known already of a place; where it cannot be asked nobody waits for it. */
export const useIncidentsAt = (place: GivenPlace | undefined, category: string | null) =>
  useQuery({
    queryKey: [...atKey, place, category],
    queryFn: () => (place ? cloud.incident.at({ place, category }) : []),
    enabled: place !== undefined,
    retry: false,
  })

export const useIncident = (key: IncidentKey) => useQuery({ queryKey: oneKey(key), queryFn: () => cloud.incident.view(key), staleTime: 0 })

/** Each answers the incident as it stands now. */
export const useIncidentAct = <Input>(act: (input: Input) => Promise<Incident>) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (incident) => {
      queries.setQueryData(oneKey(incident), incident)
      void queries.invalidateQueries({ queryKey: atKey })
    },
  })
}

export const useFollow = () =>
  useIncidentAct(({ key, asked }: { key: IncidentKey; asked: Promise<void> }) => asked.then(() => cloud.incident.follow(key)))

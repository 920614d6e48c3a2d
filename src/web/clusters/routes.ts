import { addresses } from '../addresses.ts';
import type { App } from '../visit.ts';
import { answerCluster, answerMembersSheet } from './cluster-visits.ts';
import { answerClusters, answerClustersSheet } from './list-visits.ts';
import { memberRoutes } from './member-visits.ts';
import { askNewCluster, takeNewCluster } from './set-up-visits.ts';

/** Cụm, khối thi đua: the list, a cluster as of a day, and the forms that set one up and change its members. */
export function clusterRoutes(app: App): void {
  app.get(addresses.clusters(':unit'), answerClusters);
  app.get(addresses.clustersXlsx(':unit'), answerClustersSheet);
  app.get(addresses.clusterNew(':unit'), askNewCluster);
  app.post(addresses.clusterNew(':unit'), takeNewCluster);
  app.get(addresses.cluster(':unit', ':id'), answerCluster);
  app.get(addresses.clusterXlsx(':unit', ':id'), answerMembersSheet);
  memberRoutes(app);
}

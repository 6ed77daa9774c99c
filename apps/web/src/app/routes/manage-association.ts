import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowedRoute, filters } from './root-route.tsx';

const networksRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/natverk',
  staticData: { permission: 'network:add' },
  component: lazyRouteComponent(
    () => import('../../jobs/manage-association/networks-page.tsx'),
    'NetworksPage',
  ),
});

const networkRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/natverk/$networkId',
  staticData: { permission: 'network:change' },
  component: lazyRouteComponent(
    () => import('../../jobs/manage-association/network-page.tsx'),
    'NetworkPage',
  ),
});

const municipalitiesRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kommuner',
  staticData: { permission: 'municipality:add' },
  component: lazyRouteComponent(
    () => import('../../jobs/manage-association/municipalities-page.tsx'),
    'MunicipalitiesPage',
  ),
});

const municipalityRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/kommuner/$code',
  staticData: { permission: 'municipality:change' },
  component: lazyRouteComponent(
    () => import('../../jobs/manage-association/municipality-page.tsx'),
    'MunicipalityPage',
  ),
});

const personsRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/personer',
  staticData: { permission: 'person:read' },
  validateSearch: (search) => filters(search, 'sok', 'roll', 'kommun'),
  component: lazyRouteComponent(
    () => import('../../jobs/manage-association/persons-page.tsx'),
    'PersonsPage',
  ),
});

const addPersonRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/personer/ny',
  staticData: { permission: 'person:add' },
  component: lazyRouteComponent(
    () => import('../../jobs/manage-association/add-person-page.tsx'),
    'AddPersonPage',
  ),
});

const personRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/personer/$personId',
  staticData: { permission: 'person:change' },
  validateSearch: (search) => filters(search, 'ny'),
  component: lazyRouteComponent(() => import('../../jobs/manage-association/person-page.tsx'), 'PersonPage'),
});

const associationRoute = createRoute({
  getParentRoute: () => allowedRoute,
  path: '/forbundet',
  staticData: { permission: 'association:change' },
  component: lazyRouteComponent(
    () => import('../../jobs/manage-association/association-page.tsx'),
    'AssociationPage',
  ),
});

/** People, municipalities, networks and the association itself. */
export const manageAssociationRoutes = [
  networksRoute,
  networkRoute,
  municipalitiesRoute,
  municipalityRoute,
  personsRoute,
  addPersonRoute,
  personRoute,
  associationRoute,
] as const;

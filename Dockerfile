# Serves a mock of an OpenAPI document on port 4010:
#   docker build --tag almanac .
#   docker run --publish 4010:4010 --volume "$PWD:/work:ro" almanac openapi.yaml
FROM node:22-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --ignore-scripts --no-audit --no-fund
RUN npm run build
RUN mkdir /packed && npm pack --ignore-scripts --pack-destination /packed ./generator ./runtime/mock ./runtime/cli

FROM node:22-slim
WORKDIR /opt/almanac
COPY --from=build /packed /opt/packed
RUN npm install --ignore-scripts --no-audit --no-fund --no-save --prefix /opt/almanac /opt/packed/*.tgz
WORKDIR /work
USER node
EXPOSE 4010
ENTRYPOINT ["node", "/opt/almanac/node_modules/almanac/bin/almanac.js", "mock", "--host", "0.0.0.0"]
CMD ["openapi.yaml"]

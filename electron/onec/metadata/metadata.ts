import type { Readable } from 'node:stream';
import { readXmlStream, type XmlFault, type XmlListener } from '../xml/read-xml.ts';

/** What is kept of one entity type or row type: names of properties with their types, names of navigations. */
interface TypeShape {
  readonly properties: Readonly<Record<string, string>>;
  readonly navigation: readonly string[];
}

/** Shapes by type name (`Catalog_X`, `Catalog_X_ТЧ_RowType`). */
export type Metadata = Readonly<Record<string, TypeShape>>;

/**
 * Keeps the wanted types out of `$metadata` as it goes by. Nothing else is held, so 17 MB of a whole publication cost no
 * memory; strict schema readers fail on its double EnumType, this one does not look at enumerations at all.
 */
export function createMetadataReader(wanted: (type: string) => boolean): {
  readonly listener: XmlListener;
  result(): Metadata | undefined;
} {
  const types: Record<string, TypeShape> = {};
  let properties: Record<string, string> | undefined;
  let navigation: string[] = [];
  let typeName = '';
  let root: string | undefined;
  const isType = (name: string) => name === 'EntityType' || name === 'ComplexType';
  return {
    result: () => (root === 'Edmx' ? types : undefined),
    listener: {
      open(name, attributes) {
        root ??= name;
        if (isType(name)) {
          typeName = attributes.get('Name') ?? '';
          properties = wanted(typeName) ? {} : undefined;
          navigation = [];
        } else if (properties !== undefined && name === 'Property') {
          properties[attributes.get('Name') ?? ''] = attributes.get('Type') ?? '';
        } else if (properties !== undefined && name === 'NavigationProperty') {
          navigation.push(attributes.get('Name') ?? '');
        }
      },
      close(name) {
        if (!isType(name) || properties === undefined) return;
        types[typeName] = { properties, navigation };
        properties = undefined;
      },
    },
  };
}

/** Reads `$metadata` chunk by chunk. Throws what the stream throws. */
export async function readMetadata(
  stream: Readable,
  wanted: (type: string) => boolean,
): Promise<{ readonly metadata: Metadata | undefined; readonly fault: XmlFault | undefined }> {
  const reader = createMetadataReader(wanted);
  const fault = await readXmlStream(stream, reader.listener);
  return { metadata: reader.result(), fault };
}
